/** Word groups that the data types share. */

export const about = '(om|kring|rörande|angående|på)';
export const info = '(uppgift|uppgifter|uppgifterna|information|informationen|data)';
export const machine =
  '(enhet|enheten|enheter|enhetens|enhets|dator|datorn|datorns|mobil|mobilen|mobiltelefon|telefon|telefonens|utrustning|hårdvara)';
export const your = '(din|ditt|dina|er|ert|era|den|det|kundens|användarens|besökarens|sin)';
export const you = '(du|ni|användaren|användare|besökare|besökaren|kunden|kunder)';
export const service =
  '(webbplats|webbplatsen|webbplatsens|hemsida|hemsidan|sajt|sajten|tjänst|tjänsten|tjänster|tjänsterna|app|appen|applikation|applikationen|plattform|plattformen|sida|sidan|sidor|webbsida|webbsidan|webbsidor|produkter)';
