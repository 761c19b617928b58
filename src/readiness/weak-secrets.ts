/** Generated ones have 43 characters; a shorter one can be guessed, or was meant for trying things out. */
const LEAST = 20;

/** What templates and tutorials put where a secret should be. */
const KNOWN = /^(to-?be-?modified|change-?(me|it|this)|secret|example|test)/i;

/** The sentence with which the newsroom refuses to start, or null where every secret is a secret. */
export function weakSecrets(
  secrets: Record<string, string | undefined>,
): string | null {
  const faults = Object.entries(secrets).flatMap(([name, value]) => {
    const fault = faultOf(value);
    return fault === null ? [] : [`${name} ${fault}`];
  });
  if (faults.length === 0) return null;
  return `${faults.join("; ")}: set secrets of your own (for each, openssl rand -base64 32), or move .env away and npm start writes fresh ones.`;
}

function faultOf(value: string | undefined): string | null {
  if (!value) return "is missing";
  if (KNOWN.test(value)) return "is a known default";
  if (value.length < LEAST) return `has fewer than ${LEAST} characters`;
  return null;
}
