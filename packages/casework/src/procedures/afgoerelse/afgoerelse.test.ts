import { readFileSync } from 'node:fs'
import { lov } from '@sagsvej/law'
import { beforeEach, describe, expect, test } from 'vitest'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { emne } from '../../sag/emne.ts'
import { readSagsfil } from '../../sagsfil/sagsfil.ts'
import { KLAGEVEJLEDT, Sag } from '../sag.test-support.ts'

const FIL = new URL('../../../../../examples/2019-kommunen-fra-foerste-dag.json', import.meta.url)

function begyndt(dag: string): Sag {
  const read = readSagsfil(readFileSync(FIL, 'utf8'), lov)
  if (!read.ok) throw new Error('the example was refused')
  return new Sag(read.begivenheder, dag)
}

/** The register says that the person does not stay lawfully in Denmark: an answer against them. */
const UDEN_OPHOLD = { faktum: 'ophold', vaerdi: 'andet', oprindelse: 'register' }
const FORBERED = { afgoerelseId: 'a1', art: 'ret_til_sygedagpenge', paa: '2019-03-01' }
const HØR = { hoeringId: 'h1', afgoerelseId: 'a1', brevId: 'b-hoering', svarSenest: '2019-03-15' }
const TRÆF = { afgoerelseId: 'a1', brevId: 'b-afgoerelse' }

let sag: Sag
beforeEach(() => {
  sag = begyndt('2019-03-01').gør('RegistrérOplysning', UDEN_OPHOLD).gør('ForberedAfgørelse', FORBERED)
})

const hørt = () => sag.brev('b-hoering', 'partshoering').gør('HørPart', HØR)

describe('[G5 P: hoering] en afgørelse imod parten', () => {
  test('hør, træf, bevis at brevet kom, og først da virkning', () => {
    expect(sag.huskeliste[0]).toBe('partshoering klar')
    hørt()
    sag.den('2019-03-18').som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a1' })
    sag.som('sagsbehandler').gør('SkrivBrev', {
      brevId: 'b-afgoerelse',
      art: 'afgoerelse',
      til: 'borger',
      emne: 'Afgørelse',
      indhold: KLAGEVEJLEDT,
    })
    sag.gør('TræfAfgørelse', TRÆF)
    expect(emne(sag.tilstand, afgørelser).get('a1')?.truffet).toMatchObject({ tilUgunst: true })
    sag.gør('SendBrev', { brevId: 'b-afgoerelse', kanal: 'digital_post' })
    const virk = { afgoerelseId: 'a1', instruks: 'stop', virkningFra: '2019-03-20' }
    expect(sag.nægtes('AnvisUdbetaling', virk)).toEqual([expect.stringContaining('ikke nået frem')])
    sag.den('2019-03-20').gør('MeldBrevTilgængeligt', { brevId: 'b-afgoerelse', forsendelsesId: 'f1' })
    expect(sag.nægtes('AnvisUdbetaling', { ...virk, virkningFra: '2019-03-01' })).toEqual([
      expect.stringContaining('tidligst fra den dag, den er meddelt: 2019-03-20'),
    ])
    sag.gør('AnvisUdbetaling', virk)
    expect(sag.huskeliste).toEqual([])
  })
  test('uden høring kan den ikke træffes', () => {
    sag.som('leder')
    expect(sag.nægtes('GodkendAfgørelse', { afgoerelseId: 'a1' })).toEqual([
      expect.stringContaining('Partshøring'),
    ])
    sag.som('sagsbehandler').gør('SkrivBrev', {
      brevId: 'b-afgoerelse',
      art: 'afgoerelse',
      til: 'borger',
      emne: 'x',
      indhold: KLAGEVEJLEDT,
    })
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join(' ')).toContain('ikke hørt om')
  })
  test('før fristen for svar er gået, eller brevet er nået frem, kan den ikke træffes', () => {
    sag.gør('SkrivBrev', { brevId: 'b-hoering', art: 'partshoering', til: 'borger', emne: 'x', indhold: {} })
    sag.gør('SendBrev', { brevId: 'b-hoering', kanal: 'digital_post' }).gør('HørPart', HØR)
    sag.gør('SkrivBrev', {
      brevId: 'b-afgoerelse',
      art: 'afgoerelse',
      til: 'borger',
      emne: 'x',
      indhold: KLAGEVEJLEDT,
    })
    expect(sag.den('2019-03-20').nægtes('TræfAfgørelse', TRÆF).join(' ')).toContain('fristen løber ikke')
    sag.gør('MeldBrevTilgængeligt', { brevId: 'b-hoering', forsendelsesId: 'f1' })
    sag.gør('ForlængHøringsfrist', { hoeringId: 'h1', svarSenest: '2019-04-01', grund: 'Ferie' })
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join(' ')).toContain('kan svare til og med 2019-04-01')
  })
  test('en oplysning, der kommer efter høringen, skal høres for sig', () => {
    hørt()
    sag.gør('RegistrérHøringssvar', { hoeringId: 'h1', modtaget: '2019-03-01', tekst: 'Det er forkert.' })
    sag.den('2019-03-04').gør('RegistrérOplysning', UDEN_OPHOLD)
    expect(sag.huskeliste[0]).toBe('partshoering klar')
    sag.gør('ModtagDokument', {
      dokumentId: 'd1',
      titel: 'Erklæring',
      art: 'speciallaegeerklaering',
      fra: 'laege',
      modtaget: '2019-03-04',
      anmoderOmAktindsigt: false,
      klager: false,
    })
    sag.gør('SkrivBrev', {
      brevId: 'b-afgoerelse',
      art: 'afgoerelse',
      til: 'borger',
      emne: 'x',
      indhold: KLAGEVEJLEDT,
    })
    const why = sag.nægtes('TræfAfgørelse', TRÆF).join(' ')
    expect(why).toContain('ikke hørt om »Erklæring«')
  })
  test('den, der godkendte, kan ikke også træffe den', () => {
    hørt()
    sag.den('2019-03-18').gør('GodkendAfgørelse', { afgoerelseId: 'a1' })
    sag.gør('SkrivBrev', {
      brevId: 'b-afgoerelse',
      art: 'afgoerelse',
      til: 'borger',
      emne: 'x',
      indhold: KLAGEVEJLEDT,
    })
    expect(sag.nægtes('TræfAfgørelse', TRÆF)).toEqual([expect.stringContaining('Bed en kollega')])
  })
  test('bedes der om aktindsigt i et svar, venter afgørelsen', () => {
    hørt()
    sag.den('2019-03-05').gør('ModtagDokument', {
      dokumentId: 'd1',
      titel: 'Svar på høring',
      art: 'brev_ind',
      fra: 'borger',
      modtaget: '2019-03-04',
      anmoderOmAktindsigt: true,
      klager: false,
    })
    sag.den('2019-03-18').som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a1' }).som('sagsbehandler')
    sag.gør('SkrivBrev', {
      brevId: 'b-afgoerelse',
      art: 'afgoerelse',
      til: 'borger',
      emne: 'x',
      indhold: KLAGEVEJLEDT,
    })
    expect(sag.nægtes('TræfAfgørelse', TRÆF)).toEqual([expect.stringContaining('aktindsigt den 2019-03-04')])
  })
  test('uden den rette klagevejledning i brevet kan den ikke træffes', () => {
    hørt()
    sag.den('2019-03-18').som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a1' }).som('sagsbehandler')
    const spor = (of: string) => ({ blokke: [{ art: 'klagevejledning', spor: of }] })
    for (const [brevId, indhold] of [
      ['b-uden', {}],
      ['b-forkert', spor('aktindsigt_forvaltningsloven')],
    ] as const) {
      sag.gør('SkrivBrev', { brevId, art: 'afgoerelse', til: 'borger', emne: 'x', indhold })
      expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId })).toEqual([
        expect.stringContaining('klagevejledningen'),
      ])
    }
    sag.gør('SkrivBrev', {
      brevId: 'b-ret',
      art: 'afgoerelse',
      til: 'borger',
      emne: 'x',
      indhold: KLAGEVEJLEDT,
    })
    sag.gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-ret' })
  })
  test('en lægekonsulent eller borgeren kan ikke træffe den', () => {
    hørt()
    sag.gør('SkrivBrev', {
      brevId: 'b-afgoerelse',
      art: 'afgoerelse',
      til: 'borger',
      emne: 'x',
      indhold: KLAGEVEJLEDT,
    })
    for (const rolle of ['laegekonsulent', 'borger', 'system'] as const) {
      expect(sag.som(rolle).nægtes('TræfAfgørelse', TRÆF).join(' ')).toContain('kan ikke gøres af')
    }
  })
})
