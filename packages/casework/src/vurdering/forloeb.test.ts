import { addDays, formatDay, isNever } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { dag, ledig, lønmodtager, SYG, sagt, selvstændig, syg, vurderet } from './personaer.test-support.ts'
import type { Betalingsstykke, Vurdering } from './types.ts'

const iso = (d: number) => (isNever(d as never) ? '…' : formatDay(d as never))
const baner = (v: Vurdering) => (v.forløb?.betaler ?? []).map((b) => `${b.hvem} ${iso(b.from)}-${iso(b.to)}`)
const overlap = (pieces: readonly Betalingsstykke[]) =>
  pieces.some((piece, i) => i > 0 && piece.from <= (pieces[i - 1]?.to ?? Number.NEGATIVE_INFINITY))

describe('hvem betaler', () => {
  test('arbejdsgiveren 30 dage, kommunen til grænsen, derefter skal det afgøres', () => {
    const v = vurderet(lønmodtager(syg(['2024-01-02'])), '2024-03-01', SYG)
    expect(sagt(v, 'betaler')).toBe(
      'Din arbejdsgiver til og med 31. januar 2024. Derefter kommunen fra 1. februar 2024.',
    )
    expect(baner(v)).toEqual([
      'arbejdsgiver 2024-01-02-2024-01-31',
      'kommune 2024-02-01-2024-07-31',
      'afgøres 2024-08-01-…',
    ])
  })
  test('ledig: a-kassen 14 dage fra 2015, kommunen fra første dag før', () => {
    expect(sagt(vurderet(ledig(syg(['2024-01-02'])), '2024-02-01', SYG), 'betaler')).toBe(
      'Din a-kasse til og med 15. januar 2024. Derefter kommunen fra 16. januar 2024.',
    )
    expect(sagt(vurderet(ledig(syg(['2015-01-04'])), '2015-02-01', SYG), 'betaler')).toBe(
      'Kommunen fra 4. januar 2015.',
    )
  })
  test('selvstændig uden forsikring: ingen betaler de første 2 uger', () => {
    const svend = selvstændig(syg(['2024-01-02']), {
      selvstaendigForsikring: 'ingen',
      aftaleForSelvstaendig: false,
      tilskudTilEgenVirksomhed: false,
    })
    const v = vurderet(svend, '2024-03-01', SYG)
    expect(baner(v)).toEqual([
      'ingen 2024-01-02-2024-01-15',
      'kommune 2024-01-16-2024-06-30',
      'afgøres 2024-07-01-…',
    ])
  })
  test('rask igen: banen slutter med sygdommen, og det står der', () => {
    const v = vurderet(lønmodtager(syg(['2024-01-02', '2024-02-18'])), '2024-03-01', SYG)
    expect(baner(v).at(-1)).toBe('kommune 2024-02-01-2024-02-18')
    expect(v.forløb?.mærker.find((m) => m.titel.da === 'Rask')?.dag).toBe(dag('2024-02-19'))
  })
  test('er grænsen ikke til at sige, lover banen ikke kommunens penge ud i fremtiden', () => {
    const v = vurderet(lønmodtager(syg(['2013-12-01'])), '2014-08-01', SYG)
    expect(baner(v).slice(-2)).toEqual(['kommune 2013-12-31-2014-08-01', 'afgøres 2014-08-02-…'])
  })
  test('en forlængelse og en afgørelse om stop flytter banens slut', () => {
    const fakta = { forlaengelseErAfgjort: true, forlaengelsenSlutter: '2024-10-31' }
    const extended = vurderet(lønmodtager(syg(['2024-01-02']), fakta), '2024-09-01', SYG)
    expect(baner(extended).slice(1)).toEqual(['kommune 2024-02-01-2024-10-31', 'afgøres 2024-11-01-…'])
    const stop = { forlaengelseErAfgjort: false, ophoerErAfgjort: true, ophoerAfgjortDen: '2024-08-20' }
    const stopped = vurderet(lønmodtager(syg(['2024-01-02']), stop), '2024-09-01', SYG)
    expect(baner(stopped).at(-1)).toBe('kommune 2024-02-01-2024-08-20')
  })
})

describe('syg igen, mens man er over grænsen', () => {
  const v = vurderet(lønmodtager(syg(['2023-01-02', '2023-08-20'], ['2023-09-01'])), '2023-09-10', SYG)
  test('titel, betaler og jobafklaring siger det samme', () => {
    expect(v.overskrift.da).toBe('Du er stadig over grænsen for sygedagpenge fra kommunen')
    expect(sagt(v, 'betaler')).toMatch(
      /^Din arbejdsgiver til og med 30\. september 2023\. Derefter betaler kommunen ikke/,
    )
    expect(sagt(v, 'ny_sygemelding')).toMatch(/ret til et jobafklaringsforløb/)
    expect(sagt(v, 'beloeb')).toBe('Det er ikke aktuelt, så længe du er over grænsen.')
    expect(baner(v)).toEqual(['arbejdsgiver 2023-09-01-2023-09-30', 'afgøres 2023-10-01-…'])
  })
  test('efter et år rask er der intet svar om det', () => {
    const later = vurderet(lønmodtager(syg(['2022-01-03', '2022-08-20'], ['2023-09-01'])), '2023-09-10', SYG)
    expect(later.svar.map((s) => s.nøgle)).not.toContain('ny_sygemelding')
  })
  test('livstruende sygdom: man kan vælge sygedagpenge', () => {
    const fakta = lønmodtager(syg(['2023-01-02', '2023-08-20'], ['2023-09-01']), {
      laegenVurdererLivstruende: true,
    })
    const { overskrift, svar } = vurderet(fakta, '2023-09-10', SYG)
    expect(svar.find((s) => s.nøgle === 'ny_sygemelding')?.uddybning?.da).toMatch(/vælge sygedagpenge/)
    expect(overskrift.da).not.toMatch(/stadig over/)
  })
})

test('pensionister har deres egen grænse, frist og forlængelse', () => {
  const v = vurderet(
    lønmodtager(syg(['2024-01-02']), { pensionDuFaar: 'foertidspension' }),
    '2024-07-20',
    SYG,
  )
  expect(v.overskrift.da).toBe('Dine sygedagpenge slutter 31. august 2024, hvis kommunen ikke forlænger dem')
  expect(v.frister.find((f) => f.nøgle === 'revurdering')).toMatchObject({
    dag: dag('2024-08-31'),
    titel: { da: 'Sidste dag, hvis kommunen ikke forlænger' },
  })
  expect(sagt(v, 'forlaengelse')).toMatch(/hvornår en læge venter/)
  expect(v.forløb?.tælling).toMatchObject({ måneder: 12, grænse: 182 })
})

describe('banerne lapper aldrig over hinanden', () => {
  const starts = ['2007-01-03', '2012-01-02', '2013-12-30', '2015-01-05', '2023-06-01', '2024-01-02']
  test.each(starts)('syg fra %s', (start) => {
    for (const person of [lønmodtager, ledig, selvstændig]) {
      for (const later of [0, 10, 40, 200, 400]) {
        const på = formatDay(addDays(dag(start), later))
        const v = vurderet(person(syg([start]), { selvstaendigForsikring: 'ingen' }), på, SYG)
        expect(overlap(v.forløb?.betaler ?? []), `${start} ${på} ${baner(v)}`).toBe(false)
      }
    }
  })
  test('grænsen nås, før kommunen skulle begynde', () => {
    const igen = syg(['2023-01-02', '2023-06-25'], ['2023-07-03'])
    for (const på of ['2023-07-05', '2023-08-15']) {
      const v = vurderet(lønmodtager(igen), på, SYG)
      expect(overlap(v.forløb?.betaler ?? []), baner(v).join()).toBe(false)
    }
  })
})

describe('lovændringer i billedet', () => {
  test('kun af bestemmelser, svaret bygger på, og kun dem, forløbet krydser', () => {
    const v = vurderet(lønmodtager(syg(['2013-12-30'])), '2014-03-01', SYG)
    expect(v.forløb?.love.map((l) => iso(l.dag))).toEqual(['2014-07-01'])
    expect(v.forløb?.love[0]?.titel.da).toMatch(/^lovændring: Revurderingstidspunktet/)
  })
  test('et forløb inden for én lov har ingen', () => {
    expect(vurderet(lønmodtager(syg(['2023-01-09'])), '2023-02-01', SYG).forløb?.love).toEqual([])
  })
  test('mærker og tælling ligger inden for billedet', () => {
    const { forløb } = vurderet(lønmodtager(syg(['2024-01-02'])), '2024-03-01', SYG)
    const inside = (d: number) => (forløb?.fra ?? 0) <= d && d <= (forløb?.til ?? 0)
    expect(forløb?.mærker.every((m) => inside(m.dag))).toBe(true)
    expect(forløb?.tælling?.punkter.every((p) => inside(p.dag))).toBe(true)
    expect(iso(forløb?.tælling?.krydser ?? 0)).toBe('2024-07-09')
  })
})
