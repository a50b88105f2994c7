import { expect, test } from 'vitest'
import { jobafklaringer } from '../../jobafklaring/jobafklaringer.ts'
import { emne } from '../../sag/emne.ts'
import type { Sag } from '../sag.test-support.ts'
import { syg } from '../sygeopfoelgning/syg.test-support.ts'
import { begyndelse, oplys, skøn } from './jaf.test-support.ts'

/** An employee of 37 hours whose benefit for a life-threatening illness ends, still ill, and able to work some hours. */
function efterLivstruendeSygdom(kanArbejde: number): Sag {
  const sag = syg('2021-05-03', '2021-05-10')
  oplys(sag, 'fikSygedagpengeVedLivstruende', true)
  oplys(sag, 'laegenFinderIkkeLaengereLivstruende', true)
  oplys(sag, 'foedselsdag', '1975-05-05')
  oplys(sag, 'ansatIFleksjob', false)
  oplys(sag, 'ansatFra', '2015-01-01')
  for (const [faktum, vaerdi] of [
    ['timerDuKanArbejde', kanArbejde],
    ['normalTimerPrUge', 37],
  ] as const) {
    sag.gør('RegistrérOplysning', { faktum, vaerdi, enhed: 'timer/uge', oprindelse: 'borger' })
  }
  skøn(sag, 'uarbejdsdygtigVedEgenSygdom', true)
  return sag.den('2022-03-01')
}

const forbered = (sag: Sag): Sag =>
  sag
    .gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'jobafklaring', paa: '2022-03-01' })
    .skrev('b-a1', 'afgoerelse')

const { dokumentId: _, ...udenDokument } = begyndelse('2022-03-01', { komFra: 'livstruende' })
const begynd = { ...udenDokument, afgoerelseId: 'a1' }

test('sygedagpengene slutter, borgeren er stadig syg: kommunen bevilger forløbet, og det begynder', () => {
  const sag = forbered(efterLivstruendeSygdom(10))
  expect(sag.nægtes('BegyndJobafklaring', begynd)).toEqual([
    expect.stringContaining('ingen afgørelse i sagen, der giver'),
  ])
  sag.gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })
  expect(sag.nægtes('BegyndJobafklaring', { ...begynd, afgjort: '2022-02-28' })).toEqual([
    expect.stringContaining('Afgørelsen er truffet den 2022-03-01'),
  ])
  expect(sag.nægtes('BegyndJobafklaring', { ...begynd, forloebId: 'f1' })).toEqual([
    expect.stringContaining('"f1" er brugt'),
  ])
  sag.gør('BegyndJobafklaring', begynd)
  expect(emne(sag.tilstand, jobafklaringer).has('j1')).toBe(true)
  expect(sag.huskeliste).toEqual(expect.arrayContaining(['koordinerende_sagsbehandler klar']))
})

test('en afgørelse, der er taget tilbage, bærer intet forløb', () => {
  const sag = forbered(efterLivstruendeSygdom(10)).gør('TræfAfgørelse', {
    afgoerelseId: 'a1',
    brevId: 'b-a1',
  })
  sag.gør('TilbagekaldAfgørelse', { afgoerelseId: 'a1', grund: 'Forkert dag' })
  expect(sag.nægtes('BegyndJobafklaring', begynd)).toEqual([
    expect.stringContaining('ingen afgørelse i sagen, der giver'),
  ])
})

test('den, der kan arbejde mere end 33 af 37 timer, får det ikke uden videre: kommunen går imod og skal høre først', () => {
  const imod = (timer: number) => {
    const sag = forbered(efterLivstruendeSygdom(timer))
    const made = sag.beder('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })
    return !made.ok && made.fejl.some((f) => f.tekst.da.includes('når »Partshøring« er gjort'))
  }
  expect([33, 34].map(imod)).toEqual([false, true])
  const sag = forbered(efterLivstruendeSygdom(34))
  expect(sag.nægtes('BegyndJobafklaring', begynd)).toEqual([
    expect.stringContaining('ingen afgørelse i sagen, der giver'),
  ])
})
