import {
  type Adgang,
  dækkerFor,
  inKommune,
  listOpgaver,
  type Opgave,
  type Opgavetal,
  tælOpgaver,
} from '@sagsvej/store'
import type { Serverdele } from '../../http/dele.ts'
import type { Visning } from './valg.ts'

export interface Dagen {
  readonly opgaver: readonly Opgave[]
  readonly næste: string | undefined
  readonly tal: readonly Opgavetal[]
  readonly dækker: readonly { readonly bruger: string; readonly navn: string }[]
}

const SIDE = 100

/** What is to be done, as the database lets the asker see it; each case is noted as seen in a list. @throws UgyldigMarkør */
export const readDagen = (
  { db }: Pick<Serverdele, 'db'>,
  adgang: Adgang,
  bruger: string,
  { hvis, procedure, efter }: Visning,
): Promise<Dagen> =>
  inKommune(db, adgang, async (rum) => {
    const whose = hvis === 'enheden' ? {} : { for: hvis === 'mit' ? bruger : hvis.bruger }
    const page = await listOpgaver(rum, 'min dag', { ...whose, procedure, efter, antal: SIDE })
    return {
      opgaver: page.rækker,
      næste: page.næste,
      tal: await tælOpgaver(rum, whose),
      dækker: await dækkerFor(rum),
    }
  })
