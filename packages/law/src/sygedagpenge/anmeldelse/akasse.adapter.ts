import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sygFra } from '../../eksempler/forloeb.ts'
import { datoSvar } from '../../eksempler/svar.ts'
import { anmeldtTilAkasse, oplystDelvistLedig } from '../../fakta/anmeldelse.ts'
import { akassensAnmeldelseSenest } from './akasse.ts'

export interface AkassensAnmeldelse {
  readonly anmeldtTilAkasse: string
  readonly oplystDelvistLedig: boolean
}

/** The first day of absence is not given: the member reports on that day. */
export const akassensAnmeldelse = (f: AkassensAnmeldelse, lawAsOf: string): string =>
  datoSvar(
    evaluer(akassensAnmeldelseSenest, {
      fakta: {
        ...sygFra(f.anmeldtTilAkasse, 'ledig'),
        ...fakta([anmeldtTilAkasse, f.anmeldtTilAkasse], [oplystDelvistLedig, f.oplystDelvistLedig]),
      },
      på: lawAsOf,
    }),
  )
