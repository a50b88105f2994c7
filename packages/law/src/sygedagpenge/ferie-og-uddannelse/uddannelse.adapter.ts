import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { uddannelseUnderSygdom, undervisningstimer } from '../../fakta/ferie-og-uddannelse.ts'
import { sygedagpengeUnderUddannelse } from './uddannelse.ts'

export interface Uddannelse {
  readonly uddannelseOgArbejdeSideloebendeFoer: boolean
  readonly undervisningstimerUge: number
}

export const uddannelse = (f: Uddannelse, lawAsOf: string) => ({
  mulig: sandtSvar(
    evaluer(sygedagpengeUnderUddannelse, {
      fakta: fakta(
        [uddannelseUnderSygdom, f.uddannelseOgArbejdeSideloebendeFoer ? 'foer' : 'begyndt_under'],
        [undervisningstimer, f.undervisningstimerUge],
      ),
      på: lawAsOf,
    }),
  ),
})
