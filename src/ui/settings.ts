import type { Row, Scope, SearchSession } from '../search/session.js';
import type { Depth, ThemeName } from './cells/theme.js';
import type { Effects, ScreenTerminal } from './effects.js';
import type { Binding } from './keys/keymap.js';
import type { Progress } from './state/state.js';

export interface ScreenSettings {
	readonly session: SearchSession;
	readonly terminal: ScreenTerminal;
	readonly effects: Effects;
	readonly query?: string;
	readonly scope?: Scope;
	readonly thoughts?: boolean;
	/** Names of the output formats, and the one to begin with. */
	readonly formats: readonly string[];
	readonly format?: string;
	readonly mouse?: boolean;
	/** `auto`: dark or light, as the terminal answers when asked; without an answer by `colours`, else dark. */
	readonly theme?: ThemeName | 'auto';
	/** What the terminal says of its colours in COLORFGBG. */
	readonly colours?: string | undefined;
	/** Colour depth of the terminal in bits (`getColorDepth`); 1 for none. */
	readonly depth: Depth;
	readonly ascii?: boolean;
	/** The archive that is shown, as it was called; null where articles are read. */
	readonly archive?: string | null;
	/** For screen readers: sentences one under the other instead of a drawn screen. */
	readonly reader?: boolean;
	/** Keys from the config file and `--bind`, the latter last. */
	readonly bindings?: readonly Binding[];
	/** Sentences to show at first, such as what was wrong with the config file. */
	readonly warnings?: readonly string[];
	/** Ask the terminal for its background and keyboard protocol; false for terminals that print questions. */
	readonly ask?: boolean;
	/** Resolves when there will be nothing to show: the screen closes as if it was left. */
	readonly nothing?: Promise<void>;
	/** Tells how reading goes on; returns a function that ends it. */
	readonly watch?: (listener: (progress: Progress) => void) => () => void;
}

export type ScreenResult =
	| {
			readonly type: 'accepted';
			readonly rows: readonly Row[];
			/** How many marks were lost because others took out of the archive what they were on. */
			readonly lost: number;
			readonly format: string;
			readonly status: 0 | 1;
	  }
	| { readonly type: 'left'; readonly status: 130 };
