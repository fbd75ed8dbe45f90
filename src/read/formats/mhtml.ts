import { Problem } from '../../model/index.js';

/**
 * The page in a web archive (MHTML, RFC 2557), as browsers save it with its pictures.
 * @returns its HTML, and its address when the archive tells it
 * @throws Problem when it is damaged or holds no page
 */
export async function pageInMhtml(
	bytes: Uint8Array,
	name: string,
): Promise<{ html: string; url: string | undefined }> {
	const { default: PostalMime } = await import('postal-mime');
	try {
		const { html, headers } = await PostalMime.parse(bytes);
		if (html === undefined || html.trim() === '')
			throw new Problem(`${name} is a web archive without a page`);
		const url = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
		return { html, url: url !== undefined && /^https?:/.test(url) ? url : undefined };
	} catch (error) {
		if (error instanceof Problem) throw error;
		throw new Problem(`${name} is a damaged web archive (${(error as Error).message.split('\n')[0]})`);
	}
}
