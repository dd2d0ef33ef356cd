import type { Rule } from '../../pack.ts';

const AUTO =
  '(vollautomatisch|vollautomatisiert|vollautomatischer|automatisierte|automatisierten|automatisierter|automatische|automatischen|vollautomatisierte|vollautomatisierten|automatisiert|automatisch|algorithmische|vollautomatische)';
const DECISION =
  '(entscheidung|entscheidungen|entscheidungsfindung|entscheidungsfindungen|einzelfallentscheidung|einzelfallentscheidungen|einzelentscheidung|einzelentscheidungen|entscheidungsprozesse|entscheidungsverfahren)';

export const automatedDecision: Record<string, Rule> = {
  'decides-by-machine': {
    says: 'automated-decision/automated-decision',
    match: [
      `${AUTO} ~3 (beurteilt|eingestuft|abgelehnt|bewilligt|genehmigt)`,
      `(bonität|kreditwürdigkeit|antrag|anträge|kreditantrag|ausfallrisiko|risiko|scorewert) ~6 ${AUTO} ~3 (bewertet|beurteilt|geprüft|berechnet|ermittelt|entschieden)`,
      '(scoring|scorewert|scoreverfahren) ~8 (ablehnung|zusage|ablehnen|entscheidung|entscheiden|entscheidet)',

      '(entscheidung|entscheidungen) ~6 (trifft|treffen|fällt|fällen) ~2 (algorithmus|algorithmen|computer|software|system|programm|ki)',

      '(automatisiert|automatisch|vollautomatisiert|vollautomatisch|maschinell) (entschieden|getroffen)',

      '(scoring|scoring verfahren|score|algorithmus|algorithmen|computerprogramm|software|rechenverfahren|programm) ~6 (ohne menschliches zutun|ohne menschliche mitwirkung|ohne mitwirkung eines menschen|ohne zutun (unserer|eines|von)|vollautomatisch)',
      '(entscheidung|entscheidungen) ~4 (allein|ausschließlich|nur) ~2 (auf)? ~2 (algorithmen|algorithmus|maschinell*|computer|software)',
      'profiling ~3 (art|artikel|sinne) ~6 22',
      'profiling ~2 22 (dsgvo|ds gvo)?',

      `${AUTO} (individuelle|individuellen)? ${DECISION}`,
      `${DECISION} ~8 (ausschließlich|allein|vollständig|rein)? ${AUTO}`,
      `${AUTO} ~3 (verarbeitung|verarbeitungen) ~4 (beruhenden|beruhende|basierenden|gestützten) ~2 ${DECISION}`,
      `(entscheiden|entscheidet) ~8 ${AUTO}`,
      `${AUTO} ~8 (entscheidet|entscheiden)`,
      `(art|artikel) 22 ~8 (profiling|${DECISION})`,
      '(vollautomatisch|vollautomatisiert|automatisiert|automatisch) ~10 (scorewert|scorewerts|score|scoring|algorithmus|algorithmen)',
      '(entscheidet|entscheiden) ~6 (system|software|algorithmus|computer|programm) ~4 (automatisch|automatisiert|vollautomatisch|vollautomatisiert|selbstständig)?',
    ],
    actor: 'any',
    unless: [
      '(unterworfen|unterzogen|ausgesetzt)',
      '(die|welche) ~8 (beruht|beruhen|getroffen|basiert|basieren) ~4 (treffen|müssen|fällen|gibt)',
      '(recht|rechte|rechten|widersprechen|anfechtung|anfechten|verlangen|unterworfen zu werden|anspruch)',
      '(informationen|auskunft|aussagekräftige) ~6 (bestehen|logik|entscheidungsfindung)',
    ],
    examples: {
      match: [
        'Wir nutzen [automatisierte Entscheidungen] bei der Kreditvergabe.',
        'Die [Entscheidung fällt ausschließlich automatisiert].',
      ],
      skip: [
        'Sie haben das Recht, keiner automatisierten Entscheidung unterworfen zu werden.',
        'Die Tür öffnet automatisch.',
      ],
    },
  },
  'decides-nothing-by-machine': {
    says: 'automated-decision/automated-decision',
    denies: true,
    actor: 'any',
    match: [
      '(entscheidung|entscheidungen|*entscheidung|*entscheidungen) ~8 (trifft|treffen|fällt|fällen) ~3 (immer|stets|ausschließlich|nur|am ende) ~1 (menschen|mensch|mitarbeiter|mitarbeiterinnen|personen|mitarbeitende|sachbearbeiter)',
      '(kein|keine|keinerlei) ~1 (computer|algorithmus|algorithmen|maschine|software) ~4 (entscheidet|entscheiden|entscheidung)',

      '(entscheidung|entscheidungen) ~8 (trifft|treffen|fällt|fällen) ~2 (immer|stets|ausschließlich|nur) ~1 (menschen|mensch|mitarbeiter|mitarbeiterinnen|personen)',
      '(entscheidung|entscheidungen) ~2 (die|welche) ~8 (beruht|beruhen|getroffen|basiert|basieren) ~4 (treffen|fällen|gibt) (wir|es) ~3 nicht',
    ],
    needs: ['(automatisiert*|automatisch*|algorithm*|maschinell*|computer|menschen|mensch)'],
    examples: {
      match: [
        'Die [Entscheidung über Ihren Antrag trifft immer ein Mensch].',
        '[Entscheidungen, die allein auf Algorithmen beruhen, treffen wir nicht].',
      ],
      skip: ['Entscheidungen, die auf Erfahrung beruhen, treffen wir nicht.'],
    },
  },
  'subjects-nobody-to-machines': {
    says: 'automated-decision/automated-decision',
    denies: true,
    match: [`(werden|wirst|wird) ~2 (keiner|nicht einer) ~8 ${DECISION} (unterworfen|unterzogen|ausgesetzt)`],
    unless: ['recht'],
    examples: {
      match: ['Sie [werden keiner automatisierten Entscheidung unterworfen].'],
      skip: ['Sie haben das Recht, keiner Entscheidung unterworfen zu werden.'],
    },
    actor: 'any',
  },
  'system-decides': {
    says: 'automated-decision/automated-decision',
    actor: 'any',
    match: [
      '(entscheidet|entscheiden|bewilligt|genehmigt) (unser|unsere|das|ein|eine|die|der) (system|systeme|software|algorithmus|computer|programm|ki|maschine) ~2 (vollautomatisch|automatisch|automatisiert|selbständig|selbstständig|selbst|allein)',
    ],
    unless: ['(kein*|nie|niemals|nicht)'],
    examples: {
      match: ['Über Ihren Antrag [entscheidet unsere Software allein].'],
      skip: ['Über Ihren Antrag entscheidet ein Mensch allein.'],
    },
  },
};
