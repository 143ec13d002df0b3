/** What people type in a hurry, spelled out. */
export const shorthand: Record<string, string> = {
  im: 'i am', ive: 'i have', ill: 'i will', id: 'i would', weve: 'we have', youre: 'you are', youve: 'you have',
  youll: 'you will', theyre: 'they are', theres: 'there is', thats: 'that is', whats: 'what is', its: 'it is', dont: 'do not',
  cant: 'can not', cannot: 'can not', wont: 'will not', gonna: 'going to', wanna: 'want to', gotta: 'have to', lemme: 'let me',
  gimme: 'give me', gis: 'give us', u: 'you', ur: 'your', r: 'are', y: 'why', pls: 'please', plz: 'please', thx: 'thanks', ty: 'thanks',
  soz: 'sorry', sry: 'sorry', sori: 'sorry', apols: 'apologies', tmrw: 'tomorrow', tmr: 'tomorrow', tomoz: 'tomorrow', asap: 'soon',
  cuz: 'because', coz: 'because', cos: 'because', cause: 'cause', "b'coz": 'because', bcoz: 'because', bcz: 'because', tho: 'though',
  thru: 'through', msg: 'message', msgs: 'messages', ppl: 'people', mins: 'minutes', min: 'minute', hrs: 'hours', hr: 'hour',
  abt: 'about', bday: 'birthday', b4: 'before', gr8: 'great', alot: 'a lot', dm: 'message', pm: 'pm', ph: 'phone', mgr: 'manager',
  mgmt: 'management', rcvd: 'received', til: 'until', till: 'until', tbh: 'honestly', nvm: 'never mind', idk: 'i do not know',
  aint: 'is not', shoulda: 'should have', coulda: 'could have', woulda: 'would have', dunno: 'do not know', yeh: 'yes', yep: 'yes',
  hes: 'he is', shes: 'she is', upto: 'up to', infact: 'in fact', atleast: 'at least', aswell: 'as well', noone: 'nobody',
};
