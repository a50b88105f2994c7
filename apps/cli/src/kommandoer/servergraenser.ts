import { isIP } from 'node:net'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'

/**
 * What the environment says of how often the server answers, and through whom; a setting that is there but empty counts as
 * not set. @throws Brugerfejl
 */
export function readGrænser({ API_CALLS_PER_MINUTE: kald, PROXIES: proxyer }: Omgivelser['miljø']): {
  readonly kaldPrMinut?: number
  readonly proxyer?: readonly string[]
} {
  return {
    ...(kald ? { kaldPrMinut: readKald(kald) } : {}),
    ...(proxyer ? { proxyer: readProxyer(proxyer) } : {}),
  }
}

const HØJST = 1_000_000

function readKald(written: string): number {
  const n = Number(written)
  if (Number.isInteger(n) && n >= 1 && n <= HØJST) return n
  throw new Brugerfejl({
    da: `API_CALLS_PER_MINUTE=${written}: skriv et helt tal mellem 1 og ${HØJST}.`,
    en: `API_CALLS_PER_MINUTE=${written}: write a whole number between 1 and ${HØJST}.`,
  })
}

/** Addresses of proxies, with commas between: a machine, or a network such as 10.0.0.0/8. */
function readProxyer(written: string): readonly string[] {
  const all = written.split(',').map((one) => one.trim())
  const wrong = all.find((one) => !isNet(one))
  if (wrong === undefined) return all
  throw new Brugerfejl({
    da: `PROXIES: "${wrong}" er ikke en adresse. Skriv proxyernes IP-adresser med komma imellem, for eksempel 127.0.0.1,10.0.0.0/8.`,
    en: `PROXIES: "${wrong}" is not an address. Write the IP addresses of the proxies with commas between, for example 127.0.0.1,10.0.0.0/8.`,
  })
}

function isNet(written: string): boolean {
  const [address = '', bits, ...rest] = written.split('/')
  const version = isIP(address)
  const most = version === 4 ? 32 : 128
  return (
    version > 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}
