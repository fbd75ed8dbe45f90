/** The signals that end the program, with their exit statuses: 128 + the signal's number. */
export const SIGNALS = { SIGINT: 130, SIGQUIT: 131, SIGTERM: 143, SIGHUP: 129 } as const;
