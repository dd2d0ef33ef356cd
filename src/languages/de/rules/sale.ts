import type { Rule } from '../../pack.ts';

const DATA =
  '(daten|*daten|informationen|*informationen|angaben|e mail adresse|profil|profile|*adresse|adressen|personendaten)';

export const sale: Record<string, Rule> = {
  'sells-data': {
    says: 'sale/personal-data',
    match: [
      '(mit|aus) (ihren|den|deinen|diesen) (daten|adressen|angaben) ~2 (treiben|betreiben|machen) (wir)? ~1 (handel|geschäfte)',
      '(verkauf|vermietung|veräußerung|handel) ~6 (adressen|daten|*daten|angaben) ~6 (erfolgt|findet)',
      '(verkaufen|vermieten|veräußern|handeln) (wir)? ~2 (ihre|deine|diese|personenbezogene|die) (daten|adressen|angaben)',

      '(daten|adressen|angaben) stehen ~2 zum verkauf',
      `(verkaufen|verkauft|vermieten|vermietet|veräußern|veräußert|vertreiben|handeln|vermarkten) ~10 ${DATA}`,
      `${DATA} ~12 (verkaufen|verkauft|vermietet|veräußert|vermieten|veräußern|gehandelt)`,
      `(verkauf|vermietung|veräußerung|handel) ~4 ${DATA}`,
      '(verkaufen|vermieten|veräußern) (wir)? sie',
      '(adresshandel|datenhandel)',
      `gegen (entgelt|bezahlung|geld) ~6 (überlassen|weitergeben|weiter|übermitteln|geben) ~4 ${DATA}?`,
      `${DATA} ~8 gegen (entgelt|bezahlung|geld)`,
    ],
    needs: [
      '(*daten|informationen|*informationen|daten|angaben|e mail adresse|adressen|adresshandel|datenhandel|adressdaten)',
    ],
    unless: [
      '(bei|im falle|im zuge) (einem|eines|des|dem) (verkauf|verkaufs|veräußerung)',
      '(recht|rechte|liste|kategorien) ~12 (verkaufen|verkauft|veräußern)',

      '(verkauf|verkaufen|veräußerung|veräußern|verkauft) ~5 (unternehmens|unternehmen|geschäftsbereichs|vermögenswerte|vermögenswerten|geschäfts|betriebs|teile|firma|assets|anteile)',
      '(unternehmen|unternehmens|geschäftsbetrieb|vermögenswerte|unternehmensteile) ~8 (verkauft|verkaufen|veräußert|veräußern)',
      '(widersprechen|widerspruch|opt out|untersagen)',
      '(produkte|waren|schuhe|dienstleistungen) ~3 (verkaufen|verkauft)',
      '(kaufvertrag*|verkaufsfläche)',
      '(gestattet|erlaubt|untersagt|verboten|verpflichtet) ~12 (verkaufen|vermieten|veräußern)',
    ],
    examples: {
      match: ['Wir [verkaufen Ihre Daten].', 'Ein [Verkauf Ihrer Daten findet] nicht statt.'],
      skip: ['Wir verkaufen Schuhe.', 'Sollten wir das Unternehmen verkaufen, informieren wir Sie über Ihre Daten.'],
    },
  },
  'sells-nothing': {
    says: 'sale/personal-data',
    denies: true,
    actor: 'any',
    match: [
      '(verkauf|vermietung|veräußerung|handel) ~6 (adressen|daten|*daten|angaben|anschriften) ~4 (ausgeschlossen|unterbleibt|schließen wir aus|unterlassen wir)',
      `${DATA} ~6 (werden|wird) ~4 (weder|nie|niemals|nicht) ~1 (verkauft|vermietet|veräußert|gehandelt)`,
    ],
    unless: [
      '(außer|es sei denn|sofern|soweit|wenn|nicht ausgeschlossen)',
      '(unternehmens|geschäftsbetriebs|facebook|google)',
    ],
    examples: {
      match: [
        'Ein [Verkauf von Adressen ist ausgeschlossen].',
        '[Adressen unserer Mitglieder werden weder verkauft] noch vermietet.',
      ],
      skip: ['Ein Verkauf des Hauses ist ausgeschlossen.'],
    },
  },
};
