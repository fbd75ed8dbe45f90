export type { Effects, Place, ScreenOutput, ScreenTerminal } from './effects.js';
export type { Binding } from './keymap.js';
export { parseBinding } from './keymap.js';
export { runScreen } from './screen.js';
export type { ScreenResult, ScreenSettings } from './settings.js';
export type { Progress } from './state.js';
export { THEMES, type ThemeName } from './theme.js';
