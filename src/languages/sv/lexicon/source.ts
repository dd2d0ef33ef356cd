import type { LexiconEntry } from '../../pack.ts';

const FROM = '(från|ur|genom|via|av|hos)';
/** Of firms and people, for "kontaktpersoner hos leverantörer" is where they work. */
const OUT_OF = '(från|ur|genom|via|av)';
const SOME = '(andra|vissa|olika|externa|våra|utvalda|dessa|en|någon|annan)';

/** Where data comes from, with the preposition: "vi får uppgifter [från tredje part]". */
export const source: Record<string, LexiconEntry> = {
  user: {
    words: [
      '(direkt)? från (dig|er) (själv|själva)? (direkt)?',
      '(direkt)? (från|av) (kunden|användaren|den registrerade|kunderna|våra kunder|våra användare|sökanden|medlemmen)',
      'av (dig|er) (själv|själva)?',
    ],
    examples: {
      match: ['Vi samlar in uppgifter [direkt från dig].'],
      skip: ['Vi samlar in uppgifter från tredje part.'],
    },
  },
  automatic: {
    words: [
      '(automatiskt|automatisk insamling)',
      'från (din|er) (enhet|dator|mobil|telefon|webbläsare|användning)',
      'genom (din|er) användning',
    ],
    examples: {
      match: ['Vi samlar in uppgifter [automatiskt] när du öppnar appen.', 'Vi samlar in uppgifter [från din enhet].'],
      skip: ['Ditt abonnemang förnyas automatiskt.'],
    },
  },
  cookies: {
    words: [
      `(${FROM}|med hjälp av|med) (användning av|användningen av|våra|olika|så kallade)? (cookies|kakor|cookie|webbfyrar|pixlar|cookies och liknande teknik|cookies och liknande tekniker)`,
    ],
    examples: { match: ['Vi samlar in uppgifter [genom kakor].'], skip: ['Kakor är små filer.'] },
  },
  'third-party': {
    words: [
      `${FROM} ${SOME}? (tredje part|tredje parter|tredjepart|tredjeparter|tredjepartskällor|tredjepartsleverantör*)`,
      `${OUT_OF} ${SOME}? (samarbetspartner|samarbetspartners|partner|partners|leverantörer|källor|företag|bolag|organisationer|myndigheter|aktörer|återförsäljare|rekryteringsföretag|referenser)`,
      `${FROM} (din|er|ert|ditt) (arbetsgivare|skola|företag|bank)`,
      '(andra|externa) källor',
    ],
    examples: { match: ['Vi får uppgifter om dig [från tredje part].'], skip: ['Vi får uppgifter från dig.'] },
  },
  affiliates: {
    words: [
      `${FROM} ${SOME}? (koncernbolag|dotterbolag|moderbolag*|systerbolag|koncernföretag)`,
      `${FROM} ${SOME}? (bolag|företag) (i|inom) (samma|vår|koncernen) (koncern|företagsgrupp)?`,
      '(från|av|och|eller|samt) (ett|andra|något|våra|övriga)? (annat|andra|annan)? (bolag|företag|koncernbolag|enhet) (i|inom) (vår|samma)? (koncern|koncernen|företagsgrupp|företagsgruppen)',
    ],
    examples: { match: ['Vi får uppgifter [från koncernbolag].'], skip: ['Vi får uppgifter från tredje part.'] },
  },
  public: {
    words: [
      `(${FROM}|mot|i)? ${SOME}? (offentliga|offentligt tillgängliga|allmänt tillgängliga|allmänna|publika|öppna|officiella) (register|källor|databaser|registret|källa)`,
      `${FROM} (ett|det)? (öppet|offentligt|allmänt|officiellt) (register|företagsregister|registret)`,
      `${FROM} (offentliga|allmänna) handlingar`,
      `(${FROM}|mot|i) ((skatteverkets|statens|kommunens)? (spar|folkbokföring|folkbokföringen|folkbokföringsregistret|bolagsverket|skatteverket|adressregister|fastighetsregistret|transportstyrelsen|lantmäteriet|näringslivsregistret|vägtrafikregistret|personadressregistret|kronofogden))`,
      'statens personadressregister',
      `${FROM} ${SOME}? (offentliga|öppna|statliga) (informationskällor|personadressregistret|uppgifter)`,
    ],
    examples: {
      match: ['Vi hämtar uppgifter [från offentliga register].'],
      skip: ['Vi får uppgifter från koncernbolag.'],
    },
  },
  purchased: {
    words: ['(köpta|inköpta) (adressuppgifter|adresser|adresslistor|register|listor|uppgifter|data)'],
    examples: { match: ['Vi hämtar uppgifter från [inköpta register].'], skip: ['Vi får uppgifter om dina köp.'] },
  },
  'data-brokers': {
    words: [
      `${FROM}? ${SOME}? (adressmäklare|datamäklare|adressleverantör*|dataförmedlare|adressförmedlare)`,
      `${FROM} (bisnode|parad|postnord adresstjänster)`,
    ],
    examples: { match: ['Vi hämtar uppgifter [från adressmäklare].'], skip: ['Vi får uppgifter från din mäklare.'] },
  },
  'credit-agencies': {
    words: [
      `${FROM}? ${SOME}? (kreditupplysningsföretag*|kreditupplysningsbolag*|kreditupplysningsbyrå*|kreditinstitut*)`,
      `${FROM} (uc|creditsafe|upplysningscentralen|dun bradstreet)`,
    ],
    examples: {
      match: ['Vi hämtar uppgifter [från kreditupplysningsföretag].'],
      skip: ['Vi hämtar uppgifter från adressmäklare.'],
    },
  },
  'social-networks': {
    words: [
      '(och|eller|samt) sociala medier',
      `${FROM} ${SOME}? (sociala) (medier|nätverk|plattformar)`,
      `${FROM} (ditt|din)? (facebook|instagram|linkedin|google)`,
    ],
    examples: { match: ['Vi får uppgifter [från sociala medier].'], skip: ['Vi får uppgifter från tredje part.'] },
  },
  'other-users': {
    words: [
      `${OUT_OF} (andra|övriga|en annan|någon annan) (användare|kunder|medlemmar|kund|personer|person|spelare|deltagare|användares|gäster|elever)`,
      `${OUT_OF} (dina|era|en|den) (vänner|bekanta|anhöriga|vän|bekant|närstående|personen)`,
    ],
    examples: { match: ['Vi får uppgifter om dig [från andra användare].'], skip: ['Vi får uppgifter från dig.'] },
  },
};
