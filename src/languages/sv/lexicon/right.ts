/** Actions and names of rights, in the words of the Swedish GDPR, under frames such as "du har rätt att …". */
import type { LexiconEntry } from '../../pack.ts';
import { OWN_DATA } from '../phrases.ts';

const OR = '(och|eller|samt)';

export const right: Record<string, LexiconEntry> = {
  access: {
    words: [
      `(få|begära|ha)? (tillgång|åtkomst|insyn) ((till|i) ${OWN_DATA})?`,
      `(ta|få) del av ${OWN_DATA}`,
      `(se|granska|läsa|kontrollera) ${OWN_DATA}`,
      '(registerutdrag|registerutdraget|utdrag ur (våra|vårt) register|registerbesked)',
      '(en)? kopia (av|på)',
      '(få)? (veta|information om|besked om|upplysning om|bekräftelse på|reda på) (vilka|vilken|om|huruvida|vad) (personuppgifter|uppgifter|information|vi|som)?',
      '(få)? information om (vår|den) (behandling|personuppgiftsbehandling)',
      '(rätt|rätten) till (tillgång|insyn|information|åtkomst)',
      '(få) ut (en kopia av)? (dina|era|sina) (uppgifter|personuppgifter)',
      '(artikel|art) 15',
    ],
    examples: {
      match: ['Du har rätt att få ett [registerutdrag].', 'Du har rätt att [få tillgång till dina uppgifter].'],
      skip: ['Gäster har rätt att parkera här.'],
    },
  },
  rectification: {
    words: [
      '(rättelse|rättelsen|rättelser)',
      `(rätta|korrigera|uppdatera|ändra|komplettera) (${OR} (rätta|korrigera|uppdatera|ändra|komplettera|radera))? ${OWN_DATA}`,
      `(få|att få)? ${OWN_DATA} (rättade|korrigerade|ändrade|uppdaterade|kompletterade)`,
      '(dem|det|dessa) (rättade|korrigerade|kompletterade|uppdaterade)',
      '(rättade|korrigerade|korrigering|rätta|rättas|korrigeras|korrigera|uppdatera|kompletteras)',
      '(artikel|art) 16',
    ],
    examples: {
      match: ['Du har rätt till [rättelse].', 'Du har rätt att [få felaktiga uppgifter rättade].'],
      skip: ['Gäster har rätt att klaga.'],
    },
  },
  erasure: {
    words: [
      '(radering|raderingen|borttagning|utplåning)',
      `(radera|ta bort|stryka) ${OWN_DATA}`,
      `(få|att få)? ${OWN_DATA} (raderade|borttagna|strukna)`,
      '(dem|det|dessa) (raderade|borttagna)',
      '(raderade|raderas|borttagna|tas bort|raderat)',
      '(bli|att bli) (bortglömd|bortglömda|glömd)',
      '(artikel|art) 17',
    ],
    examples: {
      match: ['Du har rätt till [radering].', 'Du har rätt att [bli bortglömd].'],
      skip: ['Gäster har rätt att klaga.'],
    },
  },
  restriction: {
    words: [
      '(begränsning|begränsningen) (av (behandlingen|behandling|personuppgiftsbehandling|vår behandling|dina|era|hur))?',
      '(begränsa|begränsas|begränsad) (vår|den|behandlingen|behandling)?',
      '(artikel|art) 18',
    ],
    examples: { match: ['Du har rätt till [begränsning av behandlingen].'] },
  },
  portability: {
    words: [
      '(dataportabilitet|dataportabiliteten|portabilitet)',
      '(maskinläsbart|strukturerat|allmänt använt) ((och)? (allmänt använt|maskinläsbart))? (format)?',
      `(flytta|överföra|överförda|flyttade|exportera) (${OWN_DATA})?`,
      `(få)? ${OWN_DATA} (överförda|flyttade|överförs|överföras)`,
      '(artikel|art) 20',
    ],
    examples: { match: ['Du har rätt till [dataportabilitet].'] },
  },
  objection: {
    words: [
      '(invända|motsätta dig|motsätta sig|motsätta er|protestera|opponera dig)',
      '(invändning|invändningar|invändningen) (mot)?',
      '(göra|framställa|rikta) invändning* (mot)?',
      '(artikel|art) 21',
    ],
    examples: {
      match: ['Du har rätt att [invända] mot behandlingen.', 'Du har rätt att [göra invändningar mot] behandlingen.'],
    },
  },
  'withdraw-consent': {
    words: [
      '(återkalla|återta|återkallelse av|återkallande av|dra in) (ditt|ert|sitt|ett|lämnat|givet|tidigare)? (lämnade|lämnat|givna|tidigare)? (samtycke|samtycket|medgivande)',
      '(dra|ta) tillbaka (ditt|ert|sitt|ett)? (lämnade|tidigare)? (samtycke|samtycket|medgivande)',
    ],
    examples: { match: ['Du har rätt att [återkalla ditt samtycke].'] },
  },
  complaint: {
    words: [
      '(lämna|inge|ge|göra|framföra|lägga) (in|fram)? (ett)? (klagomål|anmälan) (till|hos|mot)? (tillsynsmyndighet*|integritetsskyddsmyndigheten|datainspektionen|imy|en tillsynsmyndighet|behörig tillsynsmyndighet)?',
      '(klaga|vända dig med klagomål|klagomål) (hos|till) (tillsynsmyndighet*|integritetsskyddsmyndigheten|datainspektionen|imy|en tillsynsmyndighet|behörig)',
      '(anföra|framföra) (besvär|klagomål) (hos|till)? (dataombudsmannen|tillsynsmyndigheten|en tillsynsmyndighet|imy)?',
      '(artikel|art) 77',
    ],
    examples: { match: ['Du har rätt att [lämna in klagomål till Integritetsskyddsmyndigheten].'] },
  },
  'not-automated-decision': {
    words: [
      '(inte)? (bli|vara|omfattas|utsättas|blir) (föremål)? (för|av)? (ett|automatiserade|automatiserat|automatiska) (automatiserat|beslut|individuellt|beslutsfattande)',
      '(mänsklig|manuell) (granskning|prövning|kontakt|inblandning|medverkan)',
      'en människa (granskar|prövar|överprövar|omprövar)',
      '(artikel|art) 22',
    ],
    examples: { match: ['Du har rätt till [mänsklig granskning] av beslutet.'] },
  },
  'non-discrimination': {
    words: ['(icke diskriminering|likabehandling)', 'inte (bli|att bli)? (diskriminerad|missgynnad)'],
    examples: { match: ['Du har rätt till [icke-diskriminering].'] },
  },
  'limit-sensitive': {
    words: ['begränsa (användningen|vår användning) av (dina)? (känsliga) (personuppgifter|uppgifter)'],
    examples: { match: ['Du har rätt att [begränsa användningen av dina känsliga personuppgifter].'] },
  },
  'know-sharing': {
    words: [
      '(lista över|förteckning över|uppgift om|information om|besked om|veta) (till)? (vilka|de) (mottagare|tredje parter)',
    ],
    examples: { match: ['Du har rätt till en [förteckning över de mottagare] som finns.'] },
  },
  'delete-account': {
    words: [
      '(radera|avsluta|stänga|ta bort|säga upp) (ditt|ert|sitt|kontot)? (konto|kontot|användarkonto|kundkonto|medlemskap|profil)',
    ],
    examples: { match: ['Du har rätt att [avsluta ditt konto].'] },
  },
  appeal: {
    words: [
      '(överklaga|överklagande|omprövning) (av)? (beslut|beslutet|vårt beslut|ett beslut)?',
      '(få)? (ett|beslutet|beslut|vårt beslut)? (omprövat|överprövat|omprövade|prövat på nytt|överklagat)',
      '(begära|få) (en)? (omprövning|ny prövning)',
    ],
    examples: { match: ['Du har rätt att [överklaga beslutet].'] },
  },
  'authorized-agent': {
    words: ['(anlita|utse|genom|via) (ett|en)? (ombud|fullmaktshavare|befullmäktigat ombud)'],
    examples: { match: ['Du har rätt att [anlita ett ombud].'] },
  },
  'post-mortem': {
    words: ['efter (din|er|sin) död', 'vid dödsfall'],
    examples: { match: ['Du har rätt att bestämma vad som sker [efter din död].'] },
  },
};
