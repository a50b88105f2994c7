import { readFileSync } from 'node:fs'
import { lov } from '@sagsvej/law'
import { readSagsfil } from '../../sagsfil/sagsfil.ts'
import { Sag } from '../sag.test-support.ts'

const FIL = new URL('../../../../../examples/2019-kommunen-fra-foerste-dag.json', import.meta.url)

/** The register says that the person does not stay lawfully in Denmark: an answer against them. */
export const UDEN_OPHOLD = { faktum: 'ophold', vaerdi: 'andet', oprindelse: 'register' }

interface Omstændigheder {
  readonly kanal?: 'digital_post' | 'fysisk_post'
  /** The track of the guidance on complaint in the letter, where it is not the right one. */
  readonly spor?: string
}

/** A decision against the party, made and sent on 18 March 2019, its letter not yet arrived. */
export function afgjortSag({ kanal = 'digital_post', spor }: Omstændigheder = {}): Sag {
  const read = readSagsfil(readFileSync(FIL, 'utf8'), lov)
  if (!read.ok) throw new Error('the example was refused')
  const sag = new Sag(read.begivenheder, '2019-03-01').gør('RegistrérOplysning', UDEN_OPHOLD)
  sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'ret_til_sygedagpenge', paa: '2019-03-01' })
  sag.brev('b-hoering', 'partshoering')
  const hørt = { hoeringId: 'h1', afgoerelseId: 'a1', brevId: 'b-hoering', svarSenest: '2019-03-15' }
  sag.gør('HørPart', hørt).den('2019-03-18')
  sag.som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a1' }).som('sagsbehandler')
  skriv(sag, 'b-afgoerelse', 'afgoerelse')
  sag.gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-afgoerelse' })
  sag.gør('SendBrev', { brevId: 'b-afgoerelse', kanal })
  return spor === undefined ? sag : medAndenKlagevejledning(sag, spor)
}

/** The same case with other guidance in the letter: no decision is made so here, but one that was imported may be. */
const medAndenKlagevejledning = (sag: Sag, spor: string): Sag =>
  new Sag(
    sag.begivenheder.map((event) =>
      event.type === 'BrevSkrevet' && event.brevId === 'b-afgoerelse'
        ? { ...event, indhold: { blokke: [{ art: 'klagevejledning', spor }] } }
        : event,
    ),
    sag.dag,
  )

/** The same, and the letter could be opened the same day, or on the day that is named. */
export const meddeltSag = (dag = '2019-03-18'): Sag =>
  afgjortSag().den(dag).gør('MeldBrevTilgængeligt', { brevId: 'b-afgoerelse', forsendelsesId: 'f-a' })

/** A letter; that of a decision tells how to complain. */
export const skriv = (sag: Sag, brevId: string, art: string): Sag => sag.skrev(brevId, art)

/** A new decision in the party's favour, made and arrived on the day. */
export function nyAfgørelse(sag: Sag, afgoerelseId: string): Sag {
  sag.gør('RegistrérOplysning', { ...UDEN_OPHOLD, vaerdi: 'danmark' })
  sag.gør('ForberedAfgørelse', { afgoerelseId, art: 'ret_til_sygedagpenge', paa: '2019-03-01' })
  skriv(sag, `b-${afgoerelseId}`, 'afgoerelse')
  sag.gør('TræfAfgørelse', { afgoerelseId, brevId: `b-${afgoerelseId}` })
  sag.gør('SendBrev', { brevId: `b-${afgoerelseId}`, kanal: 'digital_post' })
  return sag.gør('MeldBrevTilgængeligt', { brevId: `b-${afgoerelseId}`, forsendelsesId: `f-${afgoerelseId}` })
}
