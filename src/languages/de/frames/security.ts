/** Verbs of protecting data. */
import type { Frame } from '../../pack.ts';

export const security: Record<string, Frame> = {
  protects: {
    opens: ['security'],
    actor: 'first',
    bothWays: true,
    match: [
      '(sichere|schütze|treffe|verwende|nutze|übertrage|setze) ich',
      'ich ~1 (sichere|schütze|treffe|verwende|nutze|übertrage|setze)',
      '(benutzen|benutzt|verschlüssle|verschlüssele|erfolgt|erfolgen|sorgen|sorgt)',

      '(setzen|setzt) ~12 ein',
      '(treffen|trifft|getroffen|ergreifen|ergriffen|einsetzen|einsetzt|verwenden|verwendet|nutzen|nutzt|schützen|geschützt|sichern|gesichert|implementieren|implementiert|unterhalten|anwenden|bedienen|eingesetzt|umgesetzt|gewährleisten|abgesichert|überprüft|durchgeführt|durchführen|getestet|gewährleistet|verfügen|umsetzen|übertragen|benutzt)',
      '(wenden|führen|setzen) ~12 (an|durch|um)',
      '(durch|mittels|mithilfe)',
    ],
    examples: { match: ['Wir [setzen Firewalls ein].'] },
  },
};
