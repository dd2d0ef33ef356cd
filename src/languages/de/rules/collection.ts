import type { Rule } from '../../pack.ts';

/** Data that a sentence names by what is done. */
export const collection: Record<string, Rule> = {
  'watches-by-camera': {
    says: 'collection/video-surveillance',
    match: [
      '(videoüberwacht|videoüberwachung|kameraüberwacht) ~6 (statt|durch|ein|eingesetzt|installiert|vor)?',
      '(mit|durch|per) ~1 (kameras|videokameras|überwachungskameras|video) ~4 (überwacht|überwachen|aufgezeichnet|beobachtet)',
      '(überwachen|überwacht|setzen|betreiben) ~8 (kameras|videokameras|videoüberwachung|überwachungskameras)',
    ],
    needs: ['(wird|werden|wir|erfolgt|findet|sind|ist)'],
    unless: ['(hinweisschild|verboten|unzulässig)'],
    examples: {
      match: ['Die Eingänge unseres Hauses werden [mit Kameras überwacht].'],
      skip: ['Kameras verkaufen wir im ersten Stock.'],
    },
  },
  'keeps-prompts': {
    says: 'collection/prompts',
    match: [
      '(chatbot|chatbots|ki assistent|ki assistenten|sprachassistent|ki) ~8 (speichert|speichern|verarbeitet|erfasst|protokolliert) ~4 (eingaben|anfragen|fragen)',
      '(eingaben|anfragen) ~6 (chatbot|chatbots|ki assistenten|ki) ~6 (gespeichert|verarbeitet|erfasst|speichern|verarbeiten|protokolliert)',
    ],
    examples: {
      match: ['Der [Chatbot protokolliert alle Eingaben].'],
      skip: ['Der Chatbot beantwortet Fragen rund um die Uhr.'],
    },
  },
};
