import type { Rule } from '../../pack.ts';
import { OWN_DATA } from '../phrases.ts';

const NOT_THE_READERS = [
  '(vi|bolaget|företaget|föreningen) (har|förbehåller|äger) ~2 (rätt|rätten)',
  'förbehåller (vi)? (oss|sig)',
  '(barn|barnets|barn s)',
];
const YOU = '(du|ni|man|den registrerade|kunden|användaren|medlemmen|registrerade|medlemmar|användare|kunder)';
const CAN = '(kan|får|har rätt att|har möjlighet att|äger rätt att|har även rätt att|har också rätt att|vill|önskar)';

/** Ways to see, change or delete data, and rights that a sentence names by itself. */
export const right: Record<string, Rule> = {
  'lets-see-data': {
    says: 'right/access',
    match: [
      '(en)? kopia av (uppgifterna|dina uppgifter|dina personuppgifter) (får|kan) (du|ni)',
      '(registerutdrag|registerutdraget|registerbesked|registerutdragen)',
      '(utdrag) (ur|från) (våra|vårt) register',
      `(${YOU} ${CAN}|${CAN} ${YOU}) ~5 (få tillgång till|ta del av|få del av|få ut|se|granska|kontrollera) ~1 ${OWN_DATA}`,
      `(rätt|rätten) (att|till) ~8 (tillgång|insyn|del av|veta vilka|besked om vilka|information om vilka|kopia)`,
      `(vill|önskar) (du|ni) ~1 (veta|se|få information om|få reda på|ta del av|få besked om) ~1 (vilka|vad|hur|de|dina) ~1 (uppgifter|personuppgifter|information)`,
      `(få tillgång till|ta del av|begära ut) ~3 ${OWN_DATA}`,
      `för (dig|er) att ~2 (få tillgång till|ta del av|se|granska) ~10 ${OWN_DATA}`,
      '(kopia|kopior) (av|på) (dina|era|de|sina) (personuppgifter|uppgifter)',
      '(begära|få) (ut)? ~2 (information|besked|upplysning) om ~2 (vilka|de) (personuppgifter|uppgifter)',
      '(begär|begära|beställ|beställa|få) ~2 (ett)? (utdrag|registerutdrag|utdrag ur)',
      '(få|begära|begär|rätt till) ~3 (kopia|kopior) (av|på) ~3 (uppgift*|personuppgift*|data)',
      '(få|rätt att) (veta|reda på) ~2 (vilka|vad|om|hur) ~3 (uppgifter|personuppgifter|vi)',
    ],
    actor: 'any',
    unless: [
      ...NOT_THE_READERS,
      '(andra|övriga) (medlemmar|användare|deltagare|personer)',
      '(medarbetare|anställda|personal|leverantör*|tredje part|obehöriga|obehörig|myndigheter|behöriga|behörig) ~8 (tillgång|del av|se)',
      '(får|ger) (vi|leverantören|tredje part|oss) ~2 tillgång',
    ],
    examples: {
      match: ['[Du kan få tillgång till dina uppgifter] gratis.', 'Begäran om [registerutdrag] ska vara skriftlig.'],
      skip: ['Du kan se vår webbplats i alla telefoner.', 'Personalen har tillgång till uppgifterna.'],
    },
  },
  'lets-correct-data': {
    says: 'right/rectification',
    match: [
      `(${YOU} ${CAN}|${CAN} ${YOU}|rätt att|begära att|begär att|kräva att|be oss att|be oss) ~8 (rätta|rättar|rättas|korrigera|korrigeras|korrigerar|komplettera|kompletteras|kompletterar|uppdatera|uppdateras|ändra|ändras) ~3 ${OWN_DATA}?`,
      `${OWN_DATA} ~2 (rättade|rättas|korrigerade|korrigeras|kompletterade|kompletteras|ändrade|uppdaterade)`,
      `(rättar|rätta|korrigera|korrigerar|uppdatera|ändra|komplettera) ~4 (felaktiga|oriktiga|ofullständiga|missvisande|inaktuella) (uppgift*|personuppgift*)?`,
      `för (dig|er) att ~6 (uppdatera|rätta|korrigera|ändra) ~8 ${OWN_DATA}`,
      `(rätt|rätten) till ~3 (rättelse|korrigering)`,
      '(få|begära|kräva) ~3 (rättelse|rättade|dem rättade|dem korrigerade)',
      `uppdatera ~3 (kontaktuppgifter|uppgifter|personuppgifter|profil)`,
      'begäran rättar',
      '(om|är) ~2 (något|uppgifterna|några uppgifter|dina uppgifter) ~2 (fel|felaktiga|inte stämmer|inaktuella) ~12 (rättar|ändrar|korrigerar|uppdaterar|höra av dig|hör av dig|kontakta)',
      '(rättar|ändrar|korrigerar) ~6 (fel|felen|felaktiga uppgifter)',
    ],
    needs: [
      '(uppgift*|personuppgift*|data|information|profil*|kontaktuppgift*|rättelse|dem|rättigheter|fel|felaktigt)',
    ],
    actor: 'any',
    unless: [
      ...NOT_THE_READERS,
      '(webbläsare*|cookie*|kakor|inställningar|villkor*|policy*|leveransadress)',
      '(uppdatera|ändra) (denna|vår|policy*|sidan)',
      'för att (uppdatera|komplettera)',
      'behandlingen begränsas',
    ],
    examples: {
      match: ['[Du kan ändra dina uppgifter] på sidan.', 'Du kan [få felaktiga uppgifter rättade].'],
      skip: ['Vi kan uppdatera policyn.', 'Du kan ändra webbläsarens språk.'],
    },
  },
  'lets-delete-data': {
    says: 'right/erasure',
    match: [
      `(${YOU} ${CAN}|${CAN} ${YOU}|rätt att|begära att|begär att|kräva att|be oss att|be oss|vill begära att) ~8 (radera|raderar|raderas|ta bort|tar bort|tas bort|borttagna|raderade|avlägsna) ~3 (${OWN_DATA}|uppgifter*|den|det|dem)?`,
      `${OWN_DATA} ~2 (raderade|borttagna|strukna)`,
      '(rätt|rätten) till ~3 (radering|borttagning|att bli bortglömd|att bli glömd)',
      '(bli|blir) (bortglömd|bortglömda|glömd)',
      '(begära|begäran om|begär|kräva) ~6 (radering|borttagning|raderas|raderade|borttagna)',
      '(på|efter) (din|er) begäran ~8 (raderar|radera|tar bort|raderas)',
    ],
    needs: ['(uppgift*|personuppgift*|data|information|profil*|radering*|bortglömd*|dem|den)'],
    actor: 'any',
    unless: [
      ...NOT_THE_READERS,
      '(cookie|cookies|kakor|kaka|kakan|cookien)',
      '(sparas|sparar|lagras|behåller) ~6 tills',
      '(inlägg|kommentarer)',
      '(ditt konto|kontot)',
      '(rätt|rätten) till ~3 (radering|borttagning) ~2 (gäller|omfattar) (inte|dock)',
      'gäller inte',
    ],
    examples: {
      match: ['[Du kan begära att vi raderar dina uppgifter].', 'Du har [rätt till radering].'],
      skip: ['Du kan radera kakor.', 'Vi kan radera inlägg som kränker andra.'],
    },
  },
  'lets-close-account': {
    says: 'right/delete-account',
    match: [
      `(${YOU} ${CAN}|${CAN} ${YOU}|att) ~4 (avsluta|radera|stänga|ta bort|säga upp|avregistrera) ~1 (ditt|ert|sitt)? ~1 (konto|kontot|användarkonto|kundkonto|medlemskap|profil)`,
      '(konto|kontot|medlemskap|medlemskapet|profil|profilen) ~2 (tar|kan|raderar|avslutar|stänger) (du|ni) ~3 (bort|avsluta|radera|stänga|själv|under|på|via)?',
      '(radera|ta bort|avsluta|stäng) (ditt|ert) (konto|användarkonto|kundkonto) ~6 (under|via|i|på|genom)',
      '(vill|önskar) (du|ni) att vi (raderar|tar bort|stänger|avslutar) (ditt|ert) ~1 (konto|kundkonto)',
    ],
    actor: 'any',
    unless: ['vi (kan|har rätt|får|förbehåller)', '(när|om|efter) (du|ni) ~3 (avslutar|raderar|stänger)'],
    examples: { match: ['[Du kan stänga ditt konto] på sidan.'], skip: ['Vi kan stänga ditt konto.'] },
  },
  'lets-restrict': {
    says: 'right/restriction',
    match: [
      '(begränsning|begränsningen) av (behandlingen|behandling|personuppgiftsbehandling*|vår behandling|hur|dina|era)',
      '(rätt|rätten) till (begränsning|begränsad behandling)',
      '(begränsa|begränsar|begränsas) ~3 (behandlingen|behandling|vår behandling|behandla)',
      '(behandlingen|behandling) ~3 (begränsas|begränsad)',
    ],
    actor: 'any',
    unless: ['(åtkomst*|behörig*)', 'minimera'],
    examples: {
      match: ['Du kan begära [begränsning av behandlingen].'],
      skip: ['Vi begränsar tillträdet till lokalen.'],
    },
  },
  'lets-take-data-along': {
    says: 'right/portability',
    match: [
      '(uppgifter|uppgifterna|data) ~4 (fil|format) som ~4 (läsa in|läsas in|läsas|överföra) ~3 (annan|andra) (leverantör|leverantörer|tjänst|tjänster)',
      '(dataportabilitet|dataportabiliteten|portabilitet)',
      '(maskinläsbart|maskinläsbara) (format)?',
      '(strukturerat|allmänt använt) ~3 format',
      '(överförda|överförs|överföra|flyttade|flytta|överföras) ~3 till (en|ett)? (annan|annat) (personuppgiftsansvarig|företag|tjänst|leverantör|organisation|aktör|part)',
      '(exportera|ladda ner|ladda ned) ~3 (dina|era) ~1 (uppgifter|personuppgifter|data)',
      '(uppgifter|uppgifterna|personuppgifter|dem|data) ~2 (överflyttade|överförda|flyttade|flyttas|överföras) ~2 till ~3 (annan|annat|andra|tredje|ny)',
      '(få|ta) (med|ut) ~3 (dina|era) (uppgifter|data) ~6 (annan|annat) (tjänst|leverantör)',
      '(maskinläsbart|maskinläsbar|strukturerat)',
    ],
    actor: 'any',
    unless: ['(fusion|förvärv|försäljning|köpare*|omstrukturering)', 'vi (kan|överför|får)'],
    examples: {
      match: ['Du har rätt till [dataportabilitet].', 'Du får uppgifterna i [maskinläsbart format].'],
      skip: ['Appen är bärbar.'],
    },
  },
  'lets-object': {
    says: 'right/objection',
    match: [
      '(rätt|rätten|kan|får|möjlighet|begära) ~6 (invända|motsätta|protestera|göra invändning*|invändning*) ~1 (mot|dig|sig|er)?',
      '(invända|göra invändningar|invändningar|invänder) mot ~6 (behandling|behandlingen|behandlas|personuppgift*|uppgifter|att|hur|profilering|marknadsföring|direktmarknadsföring)',
      'motsätta (dig|er|sig) ~6 (behandling|behandlingen|att|används|behandlas|användning)',
    ],
    actor: 'any',
    unless: ['(om|såvida) (du|ni) ~2 (inte)? (invänder|motsätter)', 'ändringar'],
    examples: { match: ['Du har [rätt att invända mot] behandlingen.'], skip: ['Vi invänder mot spam.'] },
  },
  'lets-withdraw-consent': {
    says: 'right/withdraw-consent',
    match: [
      '(återkalla|återkallar|återkallas|återta|återtar|återkallelse|återkallande|dra in) ~5 (samtycke|samtycket|samtycken|medgivande|medgivandet)',
      '(dra|drar|ta|tar) ~2 tillbaka ~5 (samtycke|samtycket|medgivande)',
      '(samtycke|samtycket|samtycken) ~8 (återkallas|återkalla|dras tillbaka|dra tillbaka|ta tillbaka|tas tillbaka|återkallar|dra in)',
      'samtycke* ~4 (kan|får|har) (du|ni) ~3 ångra (dig|er)',
      '(ångra|ångrar) ~2 (ditt|ert|lämnat) samtycke',
      '(har|gett|lämnat) ~3 samtycke ~4 (kan|får) (du|ni) ~4 (ångra|ändra) (dig|er)',
      '(samtycke|samtycket) ~6 (när som helst) ~3 (återkallas|tas tillbaka|dras in|dras tillbaka)',
    ],
    actor: 'any',
    unless: ['(sparas|sparar|lagras|lagrar) ~8 (tills|till dess) ~6 (återkallar|återkallas)'],
    examples: { match: ['Du kan när som helst [återkalla ditt samtycke].'], skip: ['Vi kan återkalla en vara.'] },
  },
  'lets-complain-to-authority': {
    says: 'right/complaint',
    match: [
      '(klagomål|klaga|anmälan|anmäla|klagomålet) ~8 (integritetsskyddsmyndigheten|datainspektionen|imy|tillsynsmyndighet*|dataskyddsmyndighet*)',
      '(integritetsskyddsmyndigheten|datainspektionen|imy|tillsynsmyndighet*|dataskyddsmyndighet*) ~8 (klagomål|klaga|anmälan)',
      '(rätt|rätten) att ~2 (klaga|lämna klagomål|inge klagomål)',
      '(vända|vänd|vänder|kontakta) ~2 (dig|er|sig)? ~1 (till)? ~1 (integritetsskyddsmyndigheten|datainspektionen|imy|tillsynsmyndighet*)',
    ],
    actor: 'any',
    needs: ['(klagomål|klaga|missnöjd|anmäla|anmälan|rätt|rätten|fel|strid|bryter)'],
    examples: {
      match: ['Du kan [klaga hos Integritetsskyddsmyndigheten].'],
      skip: ['Har du klagomål på maten, säg till.'],
    },
  },
  'no-machine-decisions': {
    says: 'right/not-automated-decision',
    match: [
      '(rätt|rätten) (att)? (inte|slippa|till att inte|begära|invända) ~8 (automatiserat|automatiserade|automatiserad|automatiska|automatiskt|automatisk) ~1 (beslut|beslutsfattande|behandling|individuellt)',
      '(rätt|rätten) att inte ~4 (föremål|omfattas|utsättas) ~10 (automatiserad|automatiserade|automatiserat|profilering)',
      '(rätt|rätten|begära|kräva) ~6 (mänsklig|manuell|människa|handläggare|person) ~4 (granskning|granskar|prövning|prövar|omprövar|kontakt|ingripande)',
      '(rätt|rätten) (att)? (slippa|inte) ~6 (beslut|beslutet) ~8 (dator|datorn|maskin|algoritm|automatiskt|automatiserad*|automatik)',
    ],
    actor: 'any',
    examples: {
      match: ['Du har [rätt att inte omfattas av automatiserade beslut].'],
      skip: ['Vi fattar automatiserade beslut.'],
    },
  },
  'names-the-right-to-access': {
    says: 'right/access',
    match: ['(begäran|begära) om (tillgång|insyn)', '(rätten|rätt) till (tillgång|insyn|information)'],
    actor: 'any',
    unless: NOT_THE_READERS,
    examples: { match: ['Din [rätt till insyn] tillgodoses gratis.'], skip: ['Rätten till vila är viktig.'] },
  },
};
