interface Measured {
  macroF1: number;
  micro: { p: number; r: number; f1: number; lenientP: number };
  per: Record<string, { n: number; f1: number }>;
}

export function figuresOf(set: string, result: Measured): Record<string, number>;
export function findDrops(figures: Record<string, number>, recorded: Record<string, number>): string[];
export function labelsUnderFloor(set: string, result: Measured): string[];
