const ZONES =
	'UTC|GMT|BST|IST|WES?T|CES?T|EES?T|MSK|SAST|EAT|WAT|CAT|PKT|SGT|HKT|JST|KST|AWST|A[CE][SD]?T|NZ[SD]?T|AK[SD]T|HST|A[SD]T|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|N[SD]T|BRT|ART|gmt|bst|utc|cet|cest';

/** The zone of a time, as part of an expression: "14:55 | BST". */
export const TIME_ZONE = `(?:${ZONES})(?![\\p{Alpha}\\p{N}])`;
