import { afvist, fejl, type Json, læst } from '@sagsvej/rules/read'
import type { Feltart } from '../begivenheder/felt.ts'

const SHA256 = /^[0-9a-f]{64}$/

/** The SHA-256 of the bytes of a package, in lower-case hexadecimal. */
export const fingeraftryk: Feltart<string> = {
  læs: (json: Json) =>
    typeof json === 'string' && SHA256.test(json)
      ? læst(json)
      : afvist(
          fejl(
            'forkertType',
            'Fingeraftrykket skal være pakkens SHA-256: 64 tegn, 0-9 og a-f.',
            'The fingerprint must be the SHA-256 of the package: 64 characters, 0-9 and a-f.',
          ),
        ),
  skema: { type: 'string', pattern: SHA256.source },
}
