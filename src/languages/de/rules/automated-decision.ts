import type { Rule } from '../../pack.ts';

const AUTO =
  '(vollautomatisch|vollautomatisiert|vollautomatischer|automatisierte|automatisierten|automatisierter|automatische|automatischen|vollautomatisierte|vollautomatisierten|automatisiert|automatisch|algorithmische|vollautomatische)';
const DECISION =
  '(entscheidung|entscheidungen|entscheidungsfindung|entscheidungsfindungen|einzelfallentscheidung|einzelfallentscheidungen|einzelentscheidung|einzelentscheidungen|entscheidungsprozesse|entscheidungsverfahren)';

export const automatedDecision: Record<string, Rule> = {
  'decides-by-machine': {
    says: 'automated-decision/automated-decision',
    match: [
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
};
