import type { Rule } from '../../pack.ts';

const DATA =
  '(*adressen|*anschriften|adresslisten|*listen|daten|*daten|informationen|*informationen|angaben|e mail adresse|profil|profile|*adresse|adressen|personendaten)';

export const sale: Record<string, Rule> = {
  'sells-data': {
    says: 'sale/personal-data',
    match: [
      'mit ~3 (daten|adressen|kundendaten|*daten) (machen|verdienen|mache|verdiene|treiben|handeln) (wir|ich) ~2 (geld|geschäfte|handel)?',

      `(verkaufe|vermiete|veräußere|handle|handele) ich ~4 ${DATA}`,
      `(verkaufen|vermieten|tauschen|verleihen|veräußern) (und|oder|bzw) (verkaufen|vermieten|tauschen|verleihen|veräußern) ~4 ${DATA}`,
      `${DATA} ~4 (verkaufe|vermiete|verkaufst) (ich)?`,
      'mit ~3 (daten|adressen|kundendaten|*daten) ~3 (geld|handel|geschäfte) ~2 (verdienen|treiben|machen|betreiben|verdient)',

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
      '(*adressen|*anschriften|adresslisten|*daten|informationen|*informationen|daten|angaben|e mail adresse|adressen|adresshandel|datenhandel|adressdaten)',
    ],
    unless: [
      '(verkauft|veräußert) (oder|und) (verpachtet|vermietet|übertragen|übernommen|übergeben)',
      '(gehen|geht) ~8 auf ~4 (betreiber|betreiberin|pächter|erwerber|käufer|inhaber|eigentümer|rechtsnachfolger|nachfolger)',
      '(gesellschaft|firma|betrieb|verein|praxis|kanzlei|sparte|geschäft|unternehmensteile|teile|verlag|plattform|anteile|bereich|geschäftsbereich) ~6 (verkauft|verkaufen|veräußert|veräußern|verkaufe)',
      '(kristalle|währung|guthaben|gutschein*|punkte|tickets)',

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
      `(verkaufen|vermieten|tauschen|verleihen|handeln|verpachten) (wir)? (mit)? (keine|keinerlei|niemals|nie) ~1 ${DATA}`,
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
