const list = (words: string) => words.trim().split(/\s*,\s*/);

/** Who acts in service talk. */
export const people = {
  we: ['we', 'i'],
  /** Us, spoken of as a part of the firm. */
  ours: list(
    'we, i, us all, all of us, our team|staff|crew|people|side|end|office|shop|store|kitchen|desk|reception|warehouse|workshop|system|systems|website|software|company|hotel|restaurant|bank|branch|support|reps|agents|engineers|service|department, ' +
      'my team|staff|crew|colleague|colleagues|people|department, the team|staff|company|hotel|kitchen|desk|office, our ( front desk | front office | customer service | ground staff | cabin crew )',
  ),
  /** Single people or kinds of people of ours who can be made a culprit. */
  ourPerson: list(
    'driver, rider, courier, waiter, waitress, chef, mechanic, technician, engineer, fitter, receptionist, cleaner, intern, trainee, apprentice, lad, girl, guy, colleague, manager, supervisor, nurse, clerk, cashier, teller, agent, assistant, temp, operator, advisor, adviser, rep, baker, florist, optician, pharmacist, electrician, pilot, developer, student, porter, steward, barista, bartender, carer, helper',
  ),
  /** Others outside the firm. */
  thirdParty: list(
    'courier, couriers, carrier, supplier, suppliers, vendor, vendors, contractor, contractors, subcontractor, partner, partners, wholesaler, manufacturer, airline, airport, airlines, ' +
      'bank, post office, royal mail, customs, authorities, council, government, police, municipality, telecom, provider, providers, isp, weather, storm, snow, strike, landlord, agency, platform, marketplace, aggregator, ota, ' +
      'travel agent, agent, portal, booking site, booking.com, expedia, agoda, makemytrip, mmt, network rail, track owner, track operator, highways, festival, organiser*, organizer*, village, neighbour*, neighbor*, other guests|guest|party, third party|parties, previous guest|owner|tenant, processor, stripe, paypal, visa, amazon, google, apple, microsoft, aws, host, hosting company, data centre|center, payment provider, delivery company|firm|service|partner, utility, electricity board|company, power company, water company, grid, lab, laboratory, crematorium, venue, builder, builders, digger, factory, depot, printer*, wholesaler*',
  ),
  customerNoun: list(
    'customer*, guest*, client*, patient*, passenger*, member*, people, folks, user*, families, family, traveller*, traveler*, resident*, shopper*, parents, shops, orders',
  ),
};
