import { createHash } from 'node:crypto'
import { emne, fold, forsendelser } from '@sagsvej/casework'
import { brevPdf, type DigitalPost, type Forsendelsesbegivenhed, kommandoFor } from '@sagsvej/integrations'
import type { JsonObjekt } from '@sagsvej/rules/read'
import {
  aftrykAf,
  BREVKØ,
  inKommune,
  type Jobarbejde,
  type Lager,
  lægIKø,
  navnTilForsendelse,
  readEvents,
  udfør,
} from '@sagsvej/store'
import { brevI } from '../sag/brevet.ts'

/** What sends letters and tells cases how they fared: the database, the post solution, and the clock. */
export interface Postkontor {
  readonly db: Lager
  readonly post: DigitalPost
  readonly ur: () => Date
}

const FORMÅL = 'forsendelse af brev'
const system = ({ kommune }: { readonly kommune: string }, { ur }: Postkontor) =>
  ({ kommune, rolle: 'system', bruger: 'postkontor', nu: ur() }) as const

/** The letters that are to be sent wait in one queue; those on their way, until it is known how they fared, in another. */
export const KVITTERINGSKØ = 'kvittering_for_brev'

/** The work of each queue. What fails goes back to be tried again. */
export const postarbejde = (kontor: Postkontor): Readonly<Record<string, Jobarbejde>> => ({
  [BREVKØ]: (data) => sendEt(kontor, data),
  [KVITTERINGSKØ]: (data) => seTil(kontor, data),
})

async function sendEt(kontor: Postkontor, data: JsonObjekt): Promise<void> {
  const where = stedI(data)
  const found = await inKommune(kontor.db, system(where, kontor), async (rum) => {
    const stream = await readEvents(rum, where.sagId, FORMÅL)
    return { sag: stream && fold(stream.begivenheder), til: await navnTilForsendelse(rum, where.sagId) }
  })
  const brev = found.sag && emne(found.sag, forsendelser).get(where.brevId)
  if (!found.sag || !brev || !found.til) return
  const letter = brevI(brev)
  if (!letter) {
    await bed(kontor, where, 'tom', 'MeldBrevAfvist', {
      brevId: where.brevId,
      grund: 'Brevet har intet indhold.',
    })
    return
  }
  const svar = await kontor.post.send({
    brevId: nummer(where),
    cpr: found.sag.cpr ?? '',
    navn: found.til.navn,
    emne: brev.emne,
    pdf: brevPdf(letter),
  })
  if (svar.modtaget) await seEfter(kontor, where, kontor.ur())
  else await bed(kontor, where, 'ind', 'MeldBrevAfvist', { brevId: where.brevId, grund: svar.fejl.da })
}

/** Tells a case how its letter fared, as far as is known now, and looks again later until nothing more can come. */
async function seTil(kontor: Postkontor, data: JsonObjekt): Promise<void> {
  const where = stedI(data)
  const own = (await kontor.post.begivenheder(0)).filter(({ brevId }) => brevId === nummer(where))
  for (const one of own) await fortæl(kontor, where, one)
  if (!own.some(isLast)) await seEfter(kontor, where, new Date(kontor.ur().getTime() + EN_TIME))
}

const EN_TIME = 3_600_000

const isLast = ({ type, kanal }: Forsendelsesbegivenhed): boolean =>
  type === 'tilgaengelig' || type === 'afvist' || (type === 'afsendt' && kanal === 'fysisk_post')

async function fortæl(kontor: Postkontor, where: Sted, one: Forsendelsesbegivenhed): Promise<void> {
  const kommando = kommandoFor(one)
  // That it was handed over digitally the case knows: it asked for it.
  if (!kommando || kommando.type === 'SendBrev') return
  const indhold = { ...(kommando.indhold as JsonObjekt), brevId: where.brevId }
  await bed(kontor, where, String(one.nr), kommando.type, indhold)
}

/** Asked once for each receipt: told again, it is answered as before. */
async function bed(
  kontor: Postkontor,
  where: Sted,
  key: string,
  type: string,
  indhold: JsonObjekt,
): Promise<void> {
  const nøgle = { nøgle: `post-${nummer(where)}-${key}`, aftryk: aftrykAf({ type, indhold }) }
  const done = await inKommune(kontor.db, system(where, kontor), (rum) =>
    udfør(rum, { sagId: where.sagId, type, indhold, formål: FORMÅL, nøgle }),
  )
  if (!done.ok) throw new Error(`${type} was refused: ${done.fejl.map(({ slags }) => slags).join(', ')}`)
}

const seEfter = (kontor: Postkontor, where: Sted, start: Date): Promise<void> =>
  inKommune(kontor.db, system(where, kontor), (rum) =>
    lægIKø(rum, { kø: KVITTERINGSKØ, data: { ...where }, start }),
  )

/** A letter in its case. */
interface Sted {
  readonly kommune: string
  readonly sagId: string
  readonly brevId: string
}

const stedI = ({ kommune, sagId, brevId }: JsonObjekt): Sted => ({
  kommune: String(kommune),
  sagId: String(sagId),
  brevId: String(brevId),
})

/** The number of a letter outside its case: each case numbers its own. */
export const nummer = ({ kommune, sagId, brevId }: Sted): string =>
  createHash('sha256')
    .update(JSON.stringify([kommune, sagId, brevId]))
    .digest('hex')
    .slice(0, 40)
