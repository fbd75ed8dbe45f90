/** Whether a source is an address that can be fetched. */
export const isWebAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** An address of the web in its one form; undefined when it is none. */
export function webAddress(given: string | undefined): string | undefined {
	if (given === undefined || !URL.canParse(given)) return undefined;
	const { protocol, href } = new URL(given);
	return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
