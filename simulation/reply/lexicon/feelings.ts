const list = (words: string) => words.trim().split(/\s*,\s*/);

/** What a failure does to a customer. */
export const feelings = {
  feelingNoun: list(
    'frustration, frustrations, upset, stress, distress, discomfort, disappointment, embarrassment, humiliation, annoyance, anger, worry, anxiety, grief, pain, hurt, heartache, heartbreak, fear, fright, scare, panic, hassle, aggravation, exhaustion, irritation, anguish, suffering, misery, shock, dismay, sadness, fury, rage, strain, unhappiness, dissatisfaction, hardship, headache, headaches, alarm, concern, dread, ordeal, shame, feelings',
  ),
  /** How a person is. */
  feelingState: list(
    'frustrated, upset, stressed, distressed, uncomfortable, disappointed, embarrassed, humiliated, annoyed, angry, furious, livid, heartbroken, exhausted, terrified, scared, frightened, worried, anxious, hurt, miserable, gutted, fed up, devastated, shaken, tired, stranded, stuck, cold, hungry, cross, mad, fuming, shattered, sick, worn out, let down, unhappy, dissatisfied, horrified, appalled, alarmed, afraid, sore, distraught, bereft, mortified, inconvenienced, irritated, ignored, neglected, cheated, unsafe, out of pocket, helpless, lost, overwhelmed, panicked, raging, dead on your feet, at your wits, drained, knackered, hopping mad, in tears, crying, in pain, sleepless, soaked, freezing, shivering, wet, in the dark, powerless, betrayed',
  ),
  /** How a thing is for a person. */
  feelingQuality: list(
    'frustrating, upsetting, stressful, distressing, uncomfortable, disappointing, embarrassing, humiliating, annoying, infuriating, maddening, heartbreaking, heart breaking, exhausting, terrifying, scary, frightening, worrying, painful, miserable, awful, horrible, horrid, dreadful, devastating, tiring, nightmare, hell, hellish, gutting, rubbish, hard, tough, rough, difficult, unsettling, alarming, harrowing, galling, irritating, aggravating, rotten, grim, brutal, traumatic, agonising, agonizing, shocking, mortifying, inconvenient, disruptive, no fun, no joke, no holiday, not easy, sickening, disheartening, demoralising, unbearable, horrendous, costly, wretched, ghastly, maddening, crushing, nerve racking, nerve wracking, unnerving, disturbing, pain, blow, worry, shock, torture, misery',
  ),
  /** What is spoiled for a person. */
  occasion: list(
    'birthday, party, wedding, anniversary, holiday, holidays, vacation, trip, stay, day, evening, night, nights, weekend, morning, afternoon, dinner, meal, funeral, celebration, christmas, honeymoon, plans, work, sleep, business, time, event, service, farewell, sunday, saturday, friday, break, journey',
  ),
  time: list(
    'minute, minutes, hour, hours, day, days, night, nights, week, weeks, month, months, evening, evenings, morning, afternoon, weekend',
  ),
};
