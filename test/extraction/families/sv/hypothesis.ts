import type { Family } from '../family.ts';

/** What is supposed, asked or wished says nothing of what is done. */
export const hypothesis: Family = [
  { text: 'Om vi samlar in känsliga uppgifter ska vi berätta det för dig.', never: ['collection/*'] },
  {
    text: 'Vill du inte att vi delar dina uppgifter med annonsörer kan du höra av dig.',
    never: ['sharing/* affirmed'],
  },
  { text: 'Lagras uppgifter på servrar i USA ska en bedömning göras.', never: ['transfer/*'] },
  { text: 'Om servern finns i USA görs en särskild bedömning.', never: ['transfer/*'] },
  { text: 'Skulle vi sälja butiken följer kundregistret med.', never: ['sale/*'] },
  { text: 'Hur använder vi kakor?', never: ['tracking/*'] },
  { text: 'Här kan du läsa om hur vi delar dina uppgifter med tredje part.', never: ['sharing/*'] },
  {
    text: 'Du har rätt att invända mot att vi behandlar din hälsa.',
    says: ['right/objection'],
    never: ['collection/health'],
  },
  { text: 'Om du tror att vi har samlat in uppgifter från ett barn, kontakta oss.', never: ['collection/*'] },
  { text: 'Om du vill att vi slutar skicka reklam kan du säga till.', never: ['purpose/marketing affirmed'] },
  {
    text: 'Skulle en personuppgiftsincident inträffa underrättar vi dig.',
    says: ['security/breach-notification'],
    never: ['collection/*'],
  },
  { text: 'Samlar vi in ditt personnummer?', never: ['collection/*'] },
  { text: 'Om vi ändrar denna policy publicerar vi den här.', says: ['change/posting'], never: ['sharing/*'] },
  {
    text: 'Vid en försäljning av bolaget kan dina uppgifter överlåtas till köparen.',
    says: ['sharing/acquirer possible'],
    never: ['sale/*'],
  },
  {
    text: 'Om bolaget köps upp överlåts dina uppgifter till den nya ägaren.',
    says: ['sharing/acquirer'],
    never: ['sale/*'],
  },
  {
    text: 'Om du anser att uppgifterna är fel kan du begära att de rättas.',
    says: ['right/rectification'],
    never: ['collection/*'],
  },
  { text: 'Om du missbrukar tjänsten kan vi spärra ditt konto.', never: ['right/*'] },
  {
    text: 'Om domstol kräver det lämnar vi ut dina uppgifter till polisen.',
    says: ['sharing/authorities'],
    never: ['sharing/authorities denied'],
  },
  {
    text: 'Är du missnöjd kan du vända dig till Integritetsskyddsmyndigheten.',
    says: ['right/complaint'],
    never: ['collection/*'],
  },
  {
    text: 'Vill du ha ut en kopia av dina uppgifter skriver du till oss.',
    says: ['right/access'],
    never: ['collection/*'],
  },
  {
    text: 'Om du inte lämnar ditt personnummer kan vi inte ingå avtalet.',
    says: ['mandatory/required possible'],
    never: ['collection/* denied'],
  },
  { text: 'Om du har frågor, mejla oss på fraga@exempel.se.', says: ['contact/email'], never: ['collection/*'] },
  {
    text: 'Om du avregistrerar dig raderar vi din adress efter 30 dagar.',
    says: ['retention/stated-period'],
    never: ['retention/* denied'],
  },
];
