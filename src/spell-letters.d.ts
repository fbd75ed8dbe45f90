export function spellLetters(source: string): string;
