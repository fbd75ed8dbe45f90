/** Where some words of a text stand, in text order, and what each of them is: one bit for each kind. */
export interface KindsAt {
	readonly at: readonly number[];
	readonly kinds: readonly number[];
}
