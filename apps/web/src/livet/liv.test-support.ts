import { formatDay, parseDay } from '@sagsvej/calendar'
import {
  type Brev,
  type Brevhoved,
  type Brevsvar,
  emne,
  fold,
  forsendelser,
  type SagBegivenhed,
  type SagTilstand,
  sagsfremskrivning,
} from '@sagsvej/casework'
import { lokalDigitalPost } from '@sagsvej/integrations'
import type { Json, JsonObjekt } from '@sagsvej/rules/read'
import {
  type Adgang,
  BREVKØ,
  type Database,
  delegér,
  findPerson,
  importSager,
  inKommune,
  kørKø,
  openDatabase,
  opretBruger,
  opretEnhed,
  opretKø,
  tildelRolle,
  tildelSag,
} from '@sagsvej/store'
import type { FastifyInstance } from 'fastify'
import { KVITTERINGSKØ, postarbejde } from '../post/postkontor.ts'
import { AFSENDER } from '../server.test-support.ts'
import { createServer } from '../server.ts'

export interface Person {
  readonly sagId: string
  readonly navn: string
  readonly cpr: string
}

type Hvem = 'sagsbehandler' | 'leder' | 'borger' | 'system'

const ENHED = 'jobcenter-nord'

/**
 * A life played through the API: everyone asks over HTTP as the one they are, the clock goes forward only, and letters are
 * sent by the post office, which keeps each as a PDF. `breve`: the folder they are kept in.
 */
export class Liv {
  readonly #database: Database
  readonly #app: FastifyInstance
  readonly #post: ReturnType<typeof lokalDigitalPost>
  readonly #kommune: string
  readonly #person: Person
  #borger = ''
  #nu: Date
  #hvem: Hvem = 'sagsbehandler'
  #breve = 0
  #kald = 0

  private constructor(
    database: Database,
    kommune: string,
    person: Person,
    nu: Date,
    mappe: string | undefined,
  ) {
    this.#database = database
    this.#kommune = kommune
    this.#person = person
    this.#nu = nu
    const ur = () => this.#nu
    const folder = mappe === undefined ? {} : { mappe }
    this.#post = lokalDigitalPost({ frø: 1, fejlandel: 0, ur, register: () => 'tilmeldt', ...folder })
    this.#app = createServer(
      { db: database.db, kommune, ur, afsender: AFSENDER, adgang: () => this.#adgang, kaldPrMinut: 100_000 },
      { write: () => undefined },
    )
  }

  static async begynd(person: Person, dag: string, mappe?: string): Promise<Liv> {
    const url = process.env.DATABASE_URL
    const database = await openDatabase({
      ...(url === undefined ? {} : { url }),
      dataDir: 'memory',
      fremskrivning: sagsfremskrivning,
    })
    const kommune = `Prøvekøbing ${person.sagId}`
    const liv = new Liv(database, kommune, person, klokken9(dag), mappe)
    await liv.#åbn()
    return liv
  }

  async #åbn(): Promise<void> {
    const { db } = this.#database
    for (const kø of [BREVKØ, KVITTERINGSKØ]) await opretKø(db, kø)
    const { sagId, navn, cpr } = this.#person
    const kommune = this.#kommune
    const opened: SagBegivenhed = { type: 'SagOprettet', version: 1, sagId, kommune, navn, cpr }
    const fra = parseDay(this.dag)
    await inKommune(db, this.#system, async (rum) => {
      await opretEnhed(rum, { id: ENHED, navn: 'Jobcenter Nord', slags: 'jobcenter' })
      for (const rolle of ['sagsbehandler', 'leder'] as const) {
        await opretBruger(rum, { id: rolle, navn: rolle })
        await tildelRolle(
          rum,
          rolle === 'leder' ? { bruger: rolle, rolle, fra } : { bruger: rolle, rolle, fra, enhed: ENHED },
        )
      }
      for (const handling of ['team', 'laegekonsulent', 'sundhedskoordinator']) {
        await delegér(rum, { handling, bruger: 'leder', fra })
      }
    })
    await importSager(db, [{ begivenheder: [opened] }], this.#nu)
    this.#borger = await inKommune(db, this.#system, async (rum) => {
      await tildelSag(rum, { sagId, enhed: ENHED, sagsbehandler: 'sagsbehandler' })
      return (await findPerson(rum, cpr)) ?? ''
    })
    await this.#app.ready()
  }

  get dag(): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(this.#nu)
  }

  get #system(): Adgang {
    return { kommune: this.#kommune, rolle: 'system', bruger: 'prøve', nu: this.#nu }
  }

  get #adgang(): Adgang {
    const om = { kommune: this.#kommune, nu: this.#nu }
    switch (this.#hvem) {
      case 'borger':
        return { ...om, rolle: 'borger', person: this.#borger }
      case 'system':
        return this.#system
      default:
        return { ...om, rolle: this.#hvem, bruger: this.#hvem }
    }
  }

  som(hvem: Hvem): this {
    this.#hvem = hvem
    return this
  }

  /** The clock goes forward to nine in the morning of a day, and letters that have arrived by then are told of. */
  async den(dag: string): Promise<void> {
    if (dag < this.dag) throw new RangeError(`${dag} is before ${this.dag}`)
    this.#nu = klokken9(dag)
    await this.#kør(KVITTERINGSKØ)
  }

  async #kør(kø: string): Promise<void> {
    const kontor = { db: this.#database.db, post: this.#post, ur: () => this.#nu }
    await kørKø(this.#database.db, kø, postarbejde(kontor)[kø] ?? (async () => undefined))
  }

  async sag(): Promise<SagTilstand> {
    const { begivenheder } = await this.#get<{ begivenheder: readonly SagBegivenhed[] }>('/events')
    const tilstand = fold(begivenheder)
    if (!tilstand) throw new Error('a stored case has no events')
    return tilstand
  }

  /** The steps to be taken on the day, each with its state and its day, as the API tells them. */
  async opgaver(): Promise<readonly string[]> {
    const { opgaver } = await this.#get<{ opgaver: readonly Opgaven[] }>('/tasks')
    return opgaver.map(({ trin, tilstand, senest }) => [trin, tilstand, senest].filter(Boolean).join(' '))
  }

  async #get<T>(tail: string): Promise<T> {
    const reply = await this.#app.inject({ url: `${this.#sti}${tail}` })
    if (reply.statusCode !== 200) throw new Error(`${this.dag} GET ${tail}: ${reply.body}`)
    return reply.json() as T
  }

  get #sti(): string {
    return `/api/v1/cases/${this.#person.sagId}`
  }

  async #bed(type: string, indhold: Json, som?: string) {
    const { headers } = await this.#app.inject({ url: this.#sti })
    this.#kald += 1
    return this.#app.inject({
      method: 'POST',
      url: `${this.#sti}/commands`,
      payload: JSON.stringify({ type, indhold, ...(som === undefined ? {} : { som }) }),
      headers: {
        'content-type': 'application/json',
        'if-match': String(headers.etag),
        'idempotency-key': `liv-${String(this.#kald).padStart(12, '0')}`,
      },
    })
  }

  /** `som`: as what, where not as they logged in. @throws Error with what the API said where it is refused */
  async gør(type: string, indhold: Json, som?: string): Promise<void> {
    const reply = await this.#bed(type, indhold, som)
    if (reply.statusCode === 200) return
    const { errors = [] } = reply.json() as { readonly errors?: readonly { readonly da: string }[] }
    throw new Error(
      `${this.dag} ${this.#hvem} ${type}: ${errors.map(({ da }) => da).join(' | ') || reply.body}`,
    )
  }

  /** Tries what must not be possible, and gives the reasons. @throws Error where it was let through */
  async nægtes(type: string, indhold: Json): Promise<string> {
    const reply = await this.#bed(type, indhold)
    if (reply.statusCode === 200) throw new Error(`${this.dag} ${type} was let through`)
    return reply.body
  }

  oplys(faktum: string, vaerdi: Json, more: JsonObjekt = {}): Promise<void> {
    return this.gør('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'borger', ...more })
  }

  skøn(skoen: string, vaerdi: boolean, begrundelse: string, grundlag = ['Lægeattest']): Promise<void> {
    return this.gør('ForetagSkøn', { skoen, vaerdi, begrundelse, grundlag })
  }

  get hoved(): Brevhoved {
    return {
      sprog: 'da',
      dato: parseDay(this.dag),
      sagsnummer: this.#person.sagId,
      modtager: this.#person.navn,
      afsender: AFSENDER,
      underskriver: { navn: 'Nanna Prøve', stilling: 'sagsbehandler' },
    }
  }

  /** A letter is written and sent: it arrives the next time the clock goes forward. @returns its id */
  async sender(svar: Brevsvar | undefined): Promise<string> {
    if (!svar?.skrevet)
      throw new Error(`${this.dag} no letter: ${svar?.mangler.join(' ') ?? 'nothing to write'}`)
    const { brev } = svar
    const brevId = await this.skriver(brev)
    await this.afsender(brevId)
    return brevId
  }

  async afsender(brevId: string): Promise<void> {
    await this.gør('SendBrev', { brevId, kanal: 'digital_post' })
    await this.#kør(BREVKØ)
  }

  async skriver(brev: Brev): Promise<string> {
    this.#breve += 1
    const brevId = `${String(this.#breve).padStart(2, '0')}-${brev.slags}`
    const indhold = JSON.parse(JSON.stringify(brev))
    await this.gør('SkrivBrev', { brevId, art: brev.slags, til: 'borger', emne: brev.emne, indhold })
    return brevId
  }

  /** The clock goes forward day by day until a letter has arrived. @returns the day it arrived */
  async fremme(brevId: string): Promise<string> {
    for (let days = 0; days < 14; days++) {
      const there = emne(await this.sag(), forsendelser).get(brevId)?.fremme?.den
      if (there !== undefined) return formatDay(there)
      await this.den(formatDay((parseDay(this.dag) + 1) as ReturnType<typeof parseDay>))
    }
    throw new Error(`${brevId} never arrived`)
  }

  async slut(): Promise<void> {
    await this.#app.close()
    await this.#database.close()
  }
}

interface Opgaven {
  readonly trin: string
  readonly tilstand: string
  readonly senest?: string
}

/** In winter as in summer it is the same day in Denmark. */
const klokken9 = (dag: string): Date => new Date(`${dag}T09:00:00+01:00`)
