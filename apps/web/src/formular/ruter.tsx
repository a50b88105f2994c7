import { randomUUID } from 'node:crypto'
import type { Sprog } from '@sagsvej/rules'
import { type Adgang, Lagerfejl, Samtidighedsfejl } from '@sagsvej/store'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Sidedele } from '../http/dele.ts'
import { Forespørgselsfejl } from '../http/fejl.ts'
import { idag } from '../http/idag.ts'
import { sendPage } from '../http/send.ts'
import type { Menupunkt } from '../layout/top.tsx'
import type { Indlogget } from '../login/indlogget.ts'
import { readSagen } from '../sag/laes.ts'
import { href } from '../sprog/href.ts'
import { iBeggeSprog } from '../sprog/ruter.ts'
import type { Formular } from './formular.ts'
import { gem } from './gem.ts'
import { hovedFor } from './hoved.ts'
import { type Formularfejl, forvalgte, læsFormular, skrevetI } from './laes.ts'
import { Formularside } from './side.tsx'
import { T } from './tekster.ts'

/** What a form is made from, and the key it is sent with. */
interface Sendt {
  readonly version: number
  readonly nøgle: string
}

/** For whom the forms are: where their cases are, which forms, and who may fill them in. */
export interface Formularsted {
  /** The address of a case is this and its number. */
  readonly sti: string
  readonly aktiv: Menupunkt
  readonly tæt: boolean
  readonly formularer: readonly Formular[]
  /** What a reading of the case is noted as. */
  readonly formål: string
  /** @throws SkalLoggeInd, Forespørgselsfejl */
  readonly hvem: (
    dele: Sidedele,
    request: FastifyRequest,
  ) => { readonly who: Indlogget; readonly adgang: Adgang }
}

interface Vej {
  Params: { readonly id: string; readonly formular: string }
}

/** The tasks of a case as forms: asked, answered, and kept as typed until the case has taken them. */
export const formularruter = (app: FastifyInstance, dele: Sidedele, sted: Formularsted): void =>
  iBeggeSprog(app, (sprog, at) => {
    const path = at(`${sted.sti}/:id/goer/:formular`)
    app.get<Vej>(path, async (request, reply) => {
      const { page, felter } = await siden(dele, sted, request, sprog)
      return sendPage(reply, page(forvalgte(felter), []), 'personal')
    })

    app.post<Vej>(path, async (request, reply) => {
      const { page, felter, formular, sag, adgang, om } = await siden(dele, sted, request, sprog)
      const { version, nøgle } = sendt(request.body)
      const skrevet = skrevetI(request.body, felter)
      const again = (fejl: readonly Formularfejl[], nyVersion = version) =>
        sendPage(reply.code(422), page(skrevet, fejl, { version: nyVersion, nøgle }), 'personal')
      const { læst, fejl } = læsFormular(felter, skrevet)
      if (fejl.length > 0) return again(fejl)
      const ønsker = formular.ønsker(læst, om)
      if ('mangler' in ønsker) return again(ønsker.mangler.map((one) => ({ tekst: { da: one, en: one } })))
      if (ønsker.length === 0) return again([{ tekst: T.intet }])
      const { sagId } = sag.tilstand
      try {
        const refused = await gem(dele.db, adgang, { sagId, version, nøgle, felter, ønsker })
        if (refused.length > 0) return again(refused)
      } catch (error) {
        if (error instanceof Samtidighedsfejl) return again([{ tekst: T.ændret }], sag.nr)
        if (!(error instanceof Lagerfejl)) throw error
        return again([{ tekst: error.tekst }], sag.nr)
      }
      return reply.redirect(href(sprog, sagSti(sted, sagId)), 303)
    })
  })

/** The case and the form of an address, for one who may see them. @throws Forespørgselsfejl (404) */
async function siden(dele: Sidedele, sted: Formularsted, request: FastifyRequest<Vej>, sprog: Sprog) {
  const { who, adgang } = sted.hvem(dele, request)
  const { id, formular: name } = request.params
  const formular = sted.formularer.find((one) => one.nøgle === name)
  const sag = await readSagen(dele, adgang, id, sted.formål)
  if (!sag || !formular) throw new Forespørgselsfejl(404, T.ingenSag)
  const dag = idag(dele.ur())
  const felter = formular.felter(sag.tilstand, dag)
  if (!felter) throw new Forespørgselsfejl(404, T.ikkeHer)
  const { tilstand, nr } = sag
  const fresh: Sendt = { version: nr, nøgle: randomUUID() }
  const page = (
    skrevet: Parameters<typeof Formularside>[0]['skrevet'],
    fejl: readonly Formularfejl[],
    sent = fresh,
  ) => (
    <Formularside
      {...{
        hvem: who,
        sagSti: sagSti(sted, id),
        aktiv: sted.aktiv,
        tæt: sted.tæt,
        formular,
        felter,
        skrevet,
        fejl,
        tilstand,
        sprog,
      }}
      {...sent}
    />
  )
  const om = {
    sag: tilstand,
    idag: dag,
    hoved: hovedFor(dele, tilstand, who, dag),
    nyt: (slags: string) => `${slags}-${randomUUID().slice(0, 8)}`,
  }
  return { page, felter, formular, sag, adgang, om }
}

const sagSti = ({ sti }: Formularsted, sagId: string): string => `${sti}/${encodeURIComponent(sagId)}`

/** What a form sends with it. One that has been tampered with is a form of the newest case that was never sent. */
function sendt(body: unknown): Sendt {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const { _version: version, _noegle: nøgle } = fields
  return {
    version: /^\d{1,9}$/.test(String(version)) ? Number(version) : 0,
    nøgle: /^[\w-]{8,64}$/.test(String(nøgle)) ? String(nøgle) : randomUUID(),
  }
}
