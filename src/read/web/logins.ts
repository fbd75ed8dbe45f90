import { withoutLogin } from '../addresses.js';

/** Names and passwords that addresses bring: they are told to the server that is meant, and to nobody else. */
export class Logins {
	private readonly sites = new Map<string, string>();

	/** Keeps what an address brings, and gives the address without it. */
	take(address: string): string {
		const bare = withoutLogin(address);
		if (bare === address || !URL.canParse(address)) return bare;
		const { username, password, origin } = new URL(address);
		const told = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
		this.sites.set(origin, `Basic ${told}`);
		return bare;
	}

	/** The header for an address, if there is anything to tell (RFC 7617). */
	header(url: string): { authorization?: string } {
		const authorization = this.sites.get(new URL(url).origin);
		return authorization === undefined ? {} : { authorization };
	}
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
