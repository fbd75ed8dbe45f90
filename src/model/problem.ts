/**
 * Something that a person must be told in one clear sentence (what, where, what to do): printed to stderr,
 * never with a stack trace. Everything else that is thrown is a defect of ours.
 */
export class Problem extends Error {
	override name = 'Problem';
}
