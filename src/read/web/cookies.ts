/**
 * What hosts hand out on the way, handed back to them until the document is there and then forgotten: without it, some
 * send their visitors round in circles.
 */
export class Cookies {
	private readonly hosts = new Map<string, Map<string, string>>();

	/** @param lines the Set-Cookie lines of an answer */
	keep(url: string, lines: readonly string[] = []): void {
		const { host } = new URL(url);
		for (const line of lines) {
			const [name, value] = line.split(';', 1)[0]!.split(/=(.*)/s, 2);
			const jar = this.hosts.get(host) ?? new Map<string, string>();
			if (name && value !== undefined && jar.size < 50) jar.set(name.trim(), value.trim());
			this.hosts.set(host, jar);
		}
	}

	/** The header for an address, if there is anything to hand back. */
	header(url: string): { cookie?: string } {
		const jar = this.hosts.get(new URL(url).host);
		if (jar === undefined || jar.size === 0) return {};
		return { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
	}
}
