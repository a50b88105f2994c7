import { parseDay } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import { describe, expect, test } from 'vitest'
import { Sag } from '../procedures/sag.test-support.ts'
import { registreret } from '../sag/opslag.ts'

const ny = () =>
  new Sag(
    [{ type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Prøvekøbing', navn: 'Oda Prøvemark' }],
    '2025-03-03',
  )
const gruppe = (vaerdi: string) => ({ faktum: 'persongruppe', vaerdi, oprindelse: 'borger' })
/** What was known of the person's work, on the days asked. */
const kendt = (sag: Sag, ...dage: readonly string[]) =>
  dage.map(
    (dag) =>
      registreret(sag.tilstand, 'persongruppe', { på: parseDay('2025-03-03'), kendt: parseDay(dag) })?.værdi,
  )

describe('en oplysning', () => {
  test('rettes med en grund: fra den dag gælder den nye, og før den er det gamle stadig, hvad vi vidste', () => {
    const sag = ny().gør('RegistrérOplysning', gruppe('ledig')).den('2025-04-01')
    sag.gør('RetOplysning', {
      retter: 2,
      ...gruppe('loenmodtager'),
      begrundelse: 'Lønsedlerne viser et job.',
    })
    expect(kendt(sag, '2025-03-02', '2025-03-31', '2025-04-01')).toEqual([undefined, 'ledig', 'loenmodtager'])
  })
  test('trækkes tilbage: fra den dag ved vi det ikke', () => {
    const sag = ny().gør('RegistrérOplysning', gruppe('ledig')).den('2025-04-01')
    sag.gør('TrækOplysningTilbage', { traekker: 2, begrundelse: 'Den hørte til en anden sag.' })
    expect(kendt(sag, '2025-03-31', '2025-04-01')).toEqual(['ledig', undefined])
  })
  test('kan ikke rettes to gange, uden grund, eller som en anden slags', () => {
    const sag = ny().gør('RegistrérOplysning', gruppe('ledig'))
    const ret = { retter: 2, ...gruppe('loenmodtager') }
    expect(sag.nægtes('RetOplysning', ret)).toEqual([expect.stringContaining('"begrundelse" mangler')])
    const ophold = {
      retter: 2,
      faktum: 'ophold',
      vaerdi: 'danmark',
      oprindelse: 'register',
      begrundelse: 'x',
    }
    expect(sag.nægtes('RetOplysning', ophold)).toEqual([expect.stringContaining('Hændelse 2')])
    sag.gør('RetOplysning', { ...ret, begrundelse: 'Ny lønseddel.' })
    expect(sag.nægtes('RetOplysning', { ...ret, begrundelse: 'Igen.' })).toEqual([
      expect.stringContaining('Hændelse 2'),
    ])
  })
  test('det, der er galt med den, siges med sit sted', () => {
    const svar = ny().beder('RegistrérOplysning', {
      faktum: 'persongruppe',
      vaerdi: 'konge',
      oprindelse: 'borger',
    })
    expect(svar).toMatchObject({ ok: false, fejl: [{ pointer: '/vaerdi', slags: 'ukendtValg' }] })
  })
  test('fra borgeren er borgerens: ingen uden for kontoret kan tale for et register', () => {
    const sag = ny().som('borger')
    sag.gør('RegistrérOplysning', gruppe('ledig'))
    const register = { faktum: 'ophold', vaerdi: 'danmark', oprindelse: 'register' }
    expect(sag.nægtes('RegistrérOplysning', register)).toEqual([expect.stringContaining('oprindelse')])
    const kunKommunens = lov.fakta.find(
      (f) => f.fra.length === 1 && f.fra[0] === 'kommune' && f.type.art === 'sandt',
    )
    expect(
      sag.nægtes('RegistrérOplysning', {
        faktum: kunKommunens?.nøgle ?? '',
        vaerdi: true,
        oprindelse: 'borger',
      }),
    ).toEqual([expect.stringContaining('kun kommunen')])
    expect(sag.som('arbejdsgiver').nægtes('RegistrérOplysning', gruppe('ledig'))).toEqual([
      expect.stringContaining('"oprindelse"'),
      expect.stringContaining('kun kommunen'),
    ])
  })
  test('det, kontoret gør, kan ingen udenfor bede om', () => {
    for (const rolle of [
      'borger',
      'repraesentant',
      'arbejdsgiver',
      'laegekonsulent',
      'leverandoer',
    ] as const) {
      expect(ny().som(rolle).nægtes('LukSag', { grund: 'afsluttet' })).toEqual([
        expect.stringContaining('ikke bede om'),
      ])
    }
  })
  test('en kommando, der ikke findes, afvises', () => {
    expect(ny().nægtes('BetalPenge', {})).toEqual([expect.stringContaining('findes ikke')])
  })
})

describe('et skøn', () => {
  const skøn = {
    skoen: 'uarbejdsdygtigVedEgenSygdom',
    vaerdi: true,
    begrundelse: 'Benet er brækket.',
    grundlag: ['Epikrise'],
  }
  test('foretages af den, der må, med grund og grundlag', () => {
    const sag = ny()
    sag.gør('ForetagSkøn', skøn)
    expect(sag.begivenheder.at(-1)).toMatchObject({ af: 'sagsbehandler', foretagetAf: 'sagsbehandler-1' })
    expect(sag.som('laegekonsulent').nægtes('ForetagSkøn', skøn)).toEqual([
      expect.stringMatching(/^Lægekonsulenten kan ikke/),
    ])
    expect(sag.som('system').nægtes('ForetagSkøn', skøn)).toHaveLength(1)
    expect(sag.som('sagsbehandler').nægtes('ForetagSkøn', { ...skøn, grundlag: [] })).toHaveLength(1)
  })
})
