export const SPELT_OUT_IN: RegExp;
export function spellLetters(source: string): string;
