import type { Rule } from '../../pack.ts';

const MOVE =
  '(överför|överförs|överföra|överföras|överförda|föra över|för över|förs över|föras över|flyttas|flyttar|flytta|överföring|överföringar|föras|förs|skickas|skickar|skicka|lagras|lagrar|behandlas|behandlar|behandla|behandling|behandlingen|sparas|finns|förvaras|hanteras|lämnas|delas|verksamma|belägna|etablerade|baserade|exporteras|tillgängliga)';
const DATA =
  '(support|kundtjänst|standardklausul*|standardavtalsklausul*|uppgift*|personuppgift*|data|information|informationen|servrar|servern|server|leverantör*|personuppgiftsbiträde*|överföring|behandling*|underleverantör*|åtkomst|driften)';
const COUNTRY =
  '(usa|förenta staterna|storbritannien|indien|kina|kanada|australien|schweiz|japan|singapore|israel|filippinerna|tyskland|irland|nederländerna|norge|danmark|finland|frankrike|brasilien|ukraina|turkiet|sydafrika|hongkong)';
const OUTSIDE = '(utanför|utom)';
const REGION =
  '(eu|ees|eu ees|eu och ees|eu eller ees|europeiska unionen|sverige|europa|ditt (hemland|land|ursprungsland)|norden|det land)';
const INSIDE = '(inom|i) (eu|ees|eu ees|sverige|europeiska unionen|europa|norden)';

/** Data that goes to another country, and under what safeguard. */
export const transfer: Record<string, Rule> = {
  'goes-abroad': {
    says: 'transfer/abroad',
    match: [
      '(mottagare|leverantörer|återförsäkrare|koncernbolag|systerbolag|partner|underbiträden|biträden|bolag|konsulter|support) i ~1 (usa|schweiz|storbritannien|indien|kina|kanada|australien|förenta staterna|japan|singapore|israel|turkiet|serbien|ukraina|filippinerna) ~4 (kan|får|tar) ~2 (ta emot|emot|tillgång|åtkomst|del av|se|behandla|läsa)',
      '(mottagaren|mottagare|mottagarna|leverantören|biträdet) i (usa|indien|kina|kanada|australien|förenta staterna|tredjeland|tredje land) ~3 (är|har|omfattas|certifierad*|anslut*)',
      '(leverantör*|partner*|biträden|underleverantörer) ~3 (sitter|finns|håller till|har servrar) i (usa|indien|kina|storbritannien|kanada|australien|förenta staterna)',
      `${MOVE} ~12 ${OUTSIDE} ${REGION}`,
      `${MOVE} ~12 (tredje land|tredjeland|tredjeländer|tredje länder|andra länder|annat land|länder utanför|utomlands|internationella gränser|andra jurisdiktioner|land annat än)`,
      `(överför|överförs|överföra|överföras|överföring|skickas|förs|föras|exporteras) ~8 till ~6 ${COUNTRY}`,
      `(lagras|lagrar|behandlas|behandlar|sparas|finns|servrar|belägna|förvaras|hanteras) ~8 i ~2 ${COUNTRY}`,
      `överföring* till (ett)? (tredjeland|tredje land)`,
      `(i|från) (usa|indien|kina|storbritannien|kanada|australien|förenta staterna|filippinerna|ukraina|turkiet) ~6 (åtkomst|tillgång)`,
      `(länder|land) ${OUTSIDE} ${REGION} ~6 (överförs|behandlas|lagras)`,
      '(överföring|överföringen|överföringar|överförs|överför) ~3 (sker|görs|till)? ~2 (bara|endast|enbart|också|även|till)? ~2 till ~2 (länder|land|mottagare|stater) (som|där|med) ~8 (adekvat*|skyddsnivå)',
      '(leverantör|leverantörer|leverantörerna|partner|biträden|underleverantörer|system|tjänster|servrar) ~6 (i|från) (usa|indien|kina|storbritannien|kanada|australien|förenta staterna) ~8 (föras över|överföras|överförs|förs över|behandlas|tillgång)',
      `(för|förs|flyttar|flyttas) ~2 (över|ut) ~6 ${OUTSIDE} ${REGION}`,
      '(support|kundtjänst|drift|underhåll|utveckling|felsökning|personal|åtkomst) ~4 (ges|sker|utförs|sköts|lämnas|bemannas|levereras|sitter|arbetar|finns) ~4 (från|i) ~4 (usa|indien|kina|storbritannien|kanada|australien|förenta staterna|filippinerna|ukraina|turkiet|sydafrika|serbien|vietnam|pakistan|marocko|egypten|mexiko|brasilien|malaysia|singapore|tredjeland|tredje land)',
      '(sker|görs|utförs) (överföringen|överföringar|överföring) ~2 (med stöd av|enligt|på grundval av|med) (eu|eu s)? (standardavtalsklausul*|standardklausul*|kommissionens|adekvansbeslut*|avtalsklausul*)',
    ],
    needs: [DATA],
    actor: 'any',
    unless: ['(paket|varor|leveranser|beställningar) ~6 utanför', '(tvist|domstol|svensk lag)'],
    examples: {
      match: [
        'Dina uppgifter kan [överföras till USA].',
        'Vi [behandlar uppgifter utanför EES].',
        'Våra [servrar finns i Kanada].',
        'Uppgifterna nås när [support ges från Filippinerna].',
        'Då [sker överföringen med stöd av EU-kommissionens] standardklausuler.',
      ],
      skip: ['Vi har butiker i Kanada.', 'Kontoret ligger utanför stan.'],
    },
  },
  'stays-inside': {
    says: 'transfer/abroad',
    denies: true,
    match: [
      `(ligger|finns|stannar|blir|är|förblir) kvar ~1 (på|i|hos)? ~3 ${INSIDE}`,
      `(ligger|finns|lagras|sparas) ~1 (kvar)? ~1 på ~1 (servrar|server|datacenter) ${INSIDE}`,
      `(bara|endast|enbart) ~1 (behandlar|behandlas|lagrar|lagras|hanterar|hanteras) ~3 ${INSIDE}`,
      `(lagras|lagrar|behandlas|sparas|förvaras|finns) ~2 på (våra|egna)? (servrar|server) ${INSIDE}`,
      `(servrar|servrarna|servern|datacenter|datahallar) ~2 (finns|står|ligger|är placerade|är belägna) ~2 ${INSIDE}`,
      `(lagras|lagrar|behandlas|behandlar|sparas|sparar|finns|förvaras|sker|hanteras) ~8 (enbart|endast|bara|uteslutande|alltid|alla|helt) ~6 ${INSIDE}`,
      `(lagrar|behandlar|sparar) (vi)? ~2 (alla|all|samtliga) ~4 ${INSIDE}`,
      `(alla|all|samtliga) ~3 (lagras|behandlas|sparas|hanteras|sker) ~3 ${INSIDE}`,
      `(lämnar|lämna) aldrig ~1 (eu|ees|sverige|europa)`,
      `(stannar|stanna) ~1 ${INSIDE}`,
      '(inga|ingen|inget) (uppgifter|data|personuppgifter|uppgift|information|kunddata|material) ~1 (lämnar|förs ut|skickas ut) ~1 (från)? (eu|ees|sverige|europa|unionen)',
      '(lämnar|lämna) (aldrig|inte) ~1 (eu|ees|sverige|europa|unionen)',
    ],
    needs: [DATA, 'den'],
    actor: 'any',
    unless: [
      '(i första hand|huvudsakligen|normalt|som utgångspunkt|strävar|eftersträvar|om möjligt)',
      '(sverige|eu|ees|europa|norden) (utom|förutom|bortsett från|undantaget|med undantag)',
      'utanför',
      '(tredje land|tredjeland)',
    ],
    examples: {
      match: [
        'Uppgifterna [lagras på servrar i Sverige].',
        'Uppgifterna [stannar inom EU].',
        'Vi [lagrar alla uppgifter inom EU].',
        'Uppgifterna [lagras enbart inom EES].',
      ],
      skip: ['Vi strävar efter att alltid behandla uppgifter inom EU.', 'Vi har kunder inom EU.'],
    },
  },
  'standard-contractual-clauses': {
    says: 'transfer/standard-contractual-clauses',
    match: [
      '(standardavtalsklausul*|standardklausul*|modellklausul*|standarddataskyddsbestämmelser|sccs|scc)',
      'standardiserade (dataskyddsbestämmelser|avtalsklausuler)',
      'modellavtalsklausuler',
      'kommissionens (standardavtal|avtalsklausuler)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Vi använder [kommissionens standardavtal].',
        'Vi använder [modellavtalsklausuler].',
        'Vi använder [standardavtalsklausuler].',
      ],
      skip: ['Avtalet har tio klausuler.'],
    },
  },
  'adequacy-decision': {
    says: 'transfer/adequacy-decision',
    match: [
      '(adekvat|adekvata) ~1 (skyddsnivå|skyddsnivån|skydd|nivå)',
      '(adekvansbeslut|beslut om adekvat*|adekvansbeslutet)',
    ],
    actor: 'any',
    unless: ['(inte|saknar|utan|saknas) ~4 adekvat*'],
    examples: { match: ['Landet har en [adekvat skyddsnivå].'], skip: ['Lagret är adekvat.'] },
  },
  'privacy-framework': {
    says: 'transfer/privacy-framework',
    match: [
      '(data privacy framework|privacy shield|safe harbor|safe harbour|dataskyddsramverk|eu us dpf|dataskyddsramverket)',
    ],
    actor: 'any',
    unless: ['(ogiltig*|upphävd*|ogiltigförklara*)'],
    examples: { match: ['Mottagaren följer [Data Privacy Framework].'], skip: ['Vi byggde ramverket själva.'] },
  },
  'binding-corporate-rules': {
    says: 'transfer/binding-corporate-rules',
    match: [
      '(bindande) (företagsbestämmelser|företagsinterna|företagsregler|koncernregler|koncerninterna)',
      '(bcr|binding corporate rules)',
    ],
    actor: 'any',
    examples: {
      match: ['Koncernen har antagit [Binding Corporate Rules].', 'Koncernen har [bindande företagsbestämmelser].'],
      skip: ['Reglerna är bindande.'],
    },
  },
  'agrees-to-transfer': {
    says: 'transfer/consent',
    match: [
      `(samtycker|godkänner|accepterar) (du|ni)? ~8 (överförs|överföring|överföringen|överföra|överföras|behandlas|lagras|skickas) ~8 (usa|utanför|tredje land|tredjeland|andra länder|utomlands)`,
      `(samtycke|medgivande) ~4 till ~6 (överföring|överföringen|överförs) ~8 (usa|utanför|tredje land|tredjeland|andra länder)`,
    ],
    actor: 'any',
    examples: { match: ['Du [samtycker till att uppgifterna överförs till USA].'], skip: ['Du samtycker till kakor.'] },
  },
};
