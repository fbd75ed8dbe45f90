/**
 * Everything one can do on the screen, once: the keymap, the help, `--bind`, the
 * config file and its schema, and the README's table of keys are all made from this list.
 */

export interface ActionInfo {
	/** One sentence, in the imperative, for people. */
	readonly sentence: string;
	readonly keys: readonly string[];
	/** The heading it stands under in the help. */
	readonly group: 'Find' | 'Move' | 'Open' | 'Choose' | 'Article' | 'Edit the query' | 'Screen';
}

function action(group: ActionInfo['group'], sentence: string, ...keys: string[]): ActionInfo {
	return { group, sentence, keys };
}

const ACTIONS = {
	accept: action(
		'Choose',
		'Print what is marked, or the current item, and end; open what has nothing to print',
		'enter',
	),
	mark: action('Choose', 'Mark the current item, or unmark it, and go down', 'tab'),
	'mark-up': action('Choose', 'Mark the current item, or unmark it, and go up', 'shift-tab'),
	'mark-all': action('Choose', 'Mark everything that was found', 'alt-a'),
	'mark-invert': action('Choose', 'Mark what is not marked, and unmark what is', 'alt-i'),
	'mark-none': action('Choose', 'Unmark everything', 'alt-u'),
	marked: action('Choose', 'Show what is marked, in the order of marking', 'f6', 'alt-m'),
	format: action('Choose', 'Choose the format that is printed', 'ctrl-o'),
	copy: action('Choose', 'Copy what is marked, or the current item, with who said it', 'f8', 'alt-c'),

	up: action('Move', 'Go to the item above', 'up', 'ctrl-p', 'ctrl-k'),
	down: action('Move', 'Go to the item below', 'down', 'ctrl-n', 'ctrl-j'),
	'page-up': action('Move', 'Go a page up in the list', 'alt-up', 'alt-pageup'),
	'page-down': action('Move', 'Go a page down in the list', 'alt-down', 'alt-pagedown'),
	first: action('Move', 'Go to the first item', 'ctrl-home', 'alt-<'),
	last: action('Move', 'Go to the last item', 'ctrl-end', 'alt->'),
	'pane-up': action('Move', 'Scroll the quote or the article a row up', 'shift-up'),
	'pane-down': action('Move', 'Scroll the quote or the article a row down, then who said it', 'shift-down'),
	'pane-page-up': action('Move', 'Scroll it a page up', 'pageup', 'shift-pageup'),
	'pane-page-down': action('Move', 'Scroll it a page down, then who said it', 'pagedown', 'shift-pagedown'),

	scope: action('Find', 'Look among all, statements, actors, sections, in turn', 'ctrl-t'),
	'scope-all': action('Find', 'Look among everything', 'f2', 'alt-1'),
	'scope-statements': action('Find', 'Look among statements only', 'f3', 'alt-2'),
	'scope-actors': action('Find', 'Look among actors only', 'f4', 'alt-3'),
	'scope-sections': action('Find', 'Look among sections only', 'f5', 'alt-4'),
	thoughts: action('Find', 'Also find what people are said to think, want or plan', 'alt-t'),
	history: action('Find', 'Search again for an earlier query', 'ctrl-r'),

	open: action('Open', 'Open the current item (at the end of the query)', 'right'),
	back: action('Open', 'Close what is on top; in the list of results, leave', 'esc', 'ctrl-g'),
	read: action('Open', 'Read the article at this place', 'f7', 'alt-r'),
	speaker: action('Open', 'Open who said it, with all they said', 'f9', 'alt-s'),
	help: action('Open', 'Show what one can do here (also ? in an empty field)', 'f1'),
	problems: action(
		'Open',
		'Show what could not be read, notes on what was, and a message that is cut',
		'f10',
	),

	'next-article': action('Article', 'Go to the next article', 'alt-n'),
	'previous-article': action('Article', 'Go to the article before', 'alt-p'),
	browse: action('Article', 'Open the address of the article in the browser', 'alt-o'),
	edit: action('Article', 'Open the article at this place in $EDITOR', 'alt-e'),
	page: action('Article', 'Open the article at this place in $PAGER', 'alt-v'),

	left: action('Edit the query', 'Go a character left; goes back from a view', 'left', 'ctrl-b'),
	right: action('Edit the query', 'Go a character right', 'ctrl-f'),
	'word-left': action('Edit the query', 'Go a word left', 'alt-b', 'ctrl-left', 'alt-left'),
	'word-right': action('Edit the query', 'Go a word right', 'alt-f', 'ctrl-right', 'alt-right'),
	start: action('Edit the query', 'Go to the start of the query', 'ctrl-a', 'home'),
	end: action('Edit the query', 'Go to the end of the query', 'ctrl-e', 'end'),
	'delete-back': action('Edit the query', 'Delete the character before', 'backspace', 'ctrl-h'),
	'delete-forward': action('Edit the query', 'Delete the character after', 'delete'),
	'delete-or-leave': action('Edit the query', 'Delete the character after; leave when empty', 'ctrl-d'),
	'delete-word-back': action('Edit the query', 'Delete the word before', 'ctrl-w', 'alt-backspace'),
	'delete-word': action('Edit the query', 'Delete the word after', 'alt-d'),
	'delete-to-start': action('Edit the query', 'Delete everything before', 'ctrl-u'),
	'delete-to-end': action('Edit the query', 'Delete everything after', 'alt-k'),
	'put-back': action('Edit the query', 'Put back what was deleted last', 'ctrl-y'),
	undo: action('Edit the query', 'Undo the last change of the query', 'ctrl-/', 'ctrl-_'),
	redo: action('Edit the query', 'Do it again', 'alt-/', 'alt-_'),

	'toggle-mouse': action('Screen', 'Use the mouse here, or leave it to the terminal', 'alt-g'),
	'toggle-wrap': action('Screen', 'Wrap long lines, or cut them', 'alt-w'),
	'toggle-context': action('Screen', 'Show the paragraph around a quote, or not', 'alt-x'),
	redraw: action('Screen', 'Draw the screen again', 'ctrl-l'),
	suspend: action('Screen', 'Pause and return to the shell (fg comes back)', 'ctrl-z'),
	leave: action('Screen', 'Leave without printing', 'ctrl-q'),
	interrupt: action('Screen', 'Leave at once', 'ctrl-c'),
} as const satisfies Record<string, ActionInfo>;

export type ActionName = keyof typeof ACTIONS;

export const ACTION_NAMES = Object.keys(ACTIONS) as ActionName[];

export function isAction(name: string): name is ActionName {
	return Object.hasOwn(ACTIONS, name);
}

export function infoOf(name: ActionName): ActionInfo {
	return ACTIONS[name];
}
