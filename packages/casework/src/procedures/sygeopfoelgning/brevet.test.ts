import { parseDay } from '@sagsvej/calendar'
import type { Json } from '@sagsvej/rules/read'
import { describe, expect, test } from 'vitest'
import type { Brevhoved, Brevsvar } from '../../breve/index.ts'
import { indkaldelsesbrev, oplysningsskemabrev, vejledningsbrev } from '../../breve/index.ts'
import type { Sag } from '../sag.test-support.ts'
import { FORLØB, indkaldelse, syg } from './syg.test-support.ts'

const hoved = (dato: string): Brevhoved => ({
  dato: parseDay(dato),
  sagsnummer: 's1',
  modtager: 'Oda',
  afsender: {
    kommune: 'Prøvekøbing Kommune',
    enhed: 'Sygedagpenge',
    telefon: '00 00 00 00',
    svarvej: 'Digital Post på borger.dk',
  },
  underskriver: { navn: 'Kit Prøveby', stilling: 'Sagsbehandler' },
})

/** The letter as it is made of its blocks, written in the case, sent, and arrived. */
function sendt(sag: Sag, brevId: string, svar: Brevsvar): Sag {
  if (!svar.skrevet) throw new Error(svar.mangler.join(' '))
  const { slags, emne } = svar.brev
  const indhold = JSON.parse(JSON.stringify(svar.brev)) as Json
  return sag
    .gør('SkrivBrev', { brevId, art: slags, til: 'borger', emne, indhold })
    .gør('SendBrev', { brevId, kanal: 'digital_post' })
    .gør('MeldBrevTilgængeligt', { brevId, forsendelsesId: `f-${brevId}` })
}

const samtale = {
  dag: parseDay('2025-03-20'),
  klokken: '10:00',
  minutter: 45,
  form: 'fremmoede',
  sted: 'Jobcentret, Prøvevej 1',
  formål: { da: 'Vejen tilbage til arbejdet.', en: 'The way back to work.' },
} as const

describe('brevene, som de skrives', () => {
  test('en indkaldelse med følgen er en advarsel; en uden er ikke, og begge nævner bisidderen', () => {
    const sag = syg('2025-02-03', '2025-03-03')
    sendt(sag, 'b-t1', indkaldelsesbrev(hoved('2025-03-03'), { samtale, følge: 'sygedagpenge_medvirken' }))
    sag.gør('IndkaldTilSamtale', indkaldelse('t1', '2025-03-20'))
    expect(sag.begivenheder.at(-1)).toMatchObject({ foelger: true })
    sendt(sag, 'b-t2', indkaldelsesbrev(hoved('2025-03-03'), { samtale }))
    sag.gør('IndkaldTilSamtale', indkaldelse('t2', '2025-03-20'))
    expect(sag.begivenheder.at(-1)).toMatchObject({ foelger: false })
  })
  test('skemaet og rykkeren med følgen', () => {
    const sag = syg('2025-02-03', '2025-02-10')
    sendt(sag, 'b-skema', oplysningsskemabrev(hoved('2025-02-10'), { påPapir: false }))
    sag.gør('SendOplysningsskema', { ...FORLØB, brevId: 'b-skema' }).den('2025-02-20')
    const rykker = vejledningsbrev(hoved('2025-02-20'), {
      hændelse: { da: 'Vi mangler dit svar på oplysningsskemaet.', en: 'We lack your answer to the form.' },
      gør: [{ da: 'Svar på skemaet.', en: 'Answer the form.' }],
      senest: parseDay('2025-03-06'),
      følge: 'sygedagpenge_medvirken',
    })
    sendt(sag, 'b-rykker', rykker)
    sag.gør('RykOplysningsskema', { ...FORLØB, brevId: 'b-rykker', svarSenest: '2025-03-06' })
  })
})
