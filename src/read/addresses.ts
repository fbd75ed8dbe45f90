/** Whether a source is an address that can be fetched. */
export const isWebAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** An address without the name and the password that it may bring; any other text as it is. */
export const withoutLogin = (address: string): string => address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');

/** An address of the web in its one form, without a name and a password; undefined when it is none. */
export function webAddress(given: string | undefined): string | undefined {
	if (given === undefined || !URL.canParse(given)) return undefined;
	const url = new URL(given);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
	url.username = '';
	url.password = '';
	return url.href;
}
