import { NEVER, parseDay } from '@sagsvej/calendar'
import { type Vurdering, vurder } from '@sagsvej/casework'
import { vurderingsdato } from '@sagsvej/law'
import { type Faktum, hjemmelText, SIKKERHED_TEKST, type Sprog, type Value } from '@sagsvej/rules'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Svaret } from './svaret.tsx'
import { T } from './tekster.ts'

const PÅ = parseDay('2026-11-23')

/** An employee, ill since 6 July 2026. */
const SYG: Readonly<Record<string, Value>> = {
  persongruppe: 'loenmodtager',
  fravaer: [{ fra: parseDay('2026-07-06'), til: NEVER, omfang: 'fuldt' }],
}

function assess(facts: Readonly<Record<string, Value>>): Vurdering {
  const fakta = (f: Faktum) => (f === vurderingsdato.faktum ? PÅ : facts[f.nøgle])
  return vurder({ fakta, skøn: () => undefined }, { på: PÅ, kendt: PÅ })
}

const render = (vurdering: Vurdering, sprog: Sprog = 'da') =>
  renderToString(
    <Svaret
      vurdering={vurdering}
      sprog={sprog}
      spørg={(faktum) => <p>SPØRGER {faktum.nøgle}</p>}
      ret={(faktum) => `#ret-${faktum.nøgle}`}
      bestemmelseHref={(id) => `/loven/${id}`}
    />,
  )

/** The part of the page that answers one question. */
const row = (html: string, nøgle: string): string => {
  const from = html.indexOf(`id="svar-${nøgle}"`)
  return html.slice(from, html.indexOf('</article>', from))
}

const open = assess(SYG)
const dated = assess({ ...SYG, afbrydelser: [] })

describe.each(['da', 'en'] as const)('svaret (%s)', (sprog) => {
  const html = render(dated, sprog)

  test('has one title, and it is the answer', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain(`<h1>${dated.overskrift[sprog]}</h1>`)
    expect(html).toContain(sprog === 'da' ? '31. januar 2027' : '31 January 2027')
  })

  test('says of every answer where the law stands, and links to it', () => {
    for (const { nøgle, trin, overskrift } of dated.svar) {
      const part = row(html, nøgle)
      expect(part).toContain(overskrift[sprog])
      for (const { id, hjemmel } of trin) {
        expect(part).toContain(`href="/loven/${id}"`)
        if (hjemmel) expect(part).toContain(hjemmelText(hjemmel, sprog))
      }
    }
  })

  test('shows how sure every answer is that is not verified', () => {
    const unsure = dated.svar.filter((s) => s.sikkerhed !== 'kontrolleret')
    expect(unsure).not.toHaveLength(0)
    for (const { nøgle, sikkerhed } of unsure) {
      expect(row(html, nøgle)).toContain(`${SIKKERHED_TEKST[sikkerhed][sprog]}</span>`)
    }
  })

  test('tells every deadline, with its day, its reference and who must keep it', () => {
    expect(dated.frister).not.toHaveLength(0)
    for (const { titel, hjemmel } of dated.frister) {
      expect(html).toContain(titel[sprog])
      expect(html).toContain(hjemmelText(hjemmel, sprog))
    }
  })
})

test('a missing fact is asked inside the answer that waits for it', () => {
  expect(row(render(open), 'varighed')).toContain('SPØRGER afbrydelser')
})

test('where nothing can be asked, what is missing is named, and who can tell it', () => {
  const html = renderToString(<Svaret vurdering={open} sprog="da" bestemmelseHref={(id) => id} />)
  expect(row(html, 'varighed')).toContain(T.manglerListe.da)
  expect(row(html, 'varighed')).not.toContain(T.mangler.da)
})

test('an open answer says what is sure of it all the same', () => {
  expect(row(render(open), 'varighed')).toContain('Det bliver tidligst 31. januar 2027.')
  expect(row(render(open, 'en'), 'varighed')).toContain('It will be 31 January 2027 at the earliest.')
  expect(row(render(dated), 'varighed')).not.toContain('Det bliver')
})

test('a no says at once which requirement failed and what in the case decided it, not only behind "why"', () => {
  const html = row(render(assess({ ...SYG, ophold: 'andet' })), 'ret')
  const [before = '', behind = ''] = html.split('<details')
  expect(before).toContain('Kravet »Du opholder dig lovligt i Danmark« er ikke opfyldt.')
  expect(before).toContain('Du opholder dig ikke lovligt i Danmark')
  expect(behind).not.toContain('Kravet »Du opholder dig lovligt i Danmark« er ikke opfyldt.')
})

test('the reason in short comes first behind "why", and what the first step says is not said twice', () => {
  const [, behind = ''] = row(render(dated), 'varighed').split('<details')
  expect(behind.indexOf('de giver det samme')).toBeGreaterThan(0)
  expect(behind.indexOf('de giver det samme')).toBeLessThan(behind.indexOf('<ol'))
  const says = dated.svar.find(({ nøgle }) => nøgle === 'varighed')?.trin[0]?.siger?.da ?? 'none'
  expect(row(render(dated), 'varighed').split(says)).toHaveLength(2)
})

test('a judgement still to be made names who makes it', () => {
  expect(row(render(open), 'ret')).toMatch(/Vurderes af [^.]*sagsbehandleren/)
})

test('a fact that was used can be corrected', () => {
  expect(render(dated)).toContain('href="#ret-fravaer"')
})

test('an unsettled count gives both days', () => {
  const [first] = dated.frister
  if (!first) throw new Error('the case has no deadline')
  const late = { ...first, hvem: 'kommune', dag: PÅ, senest: parseDay('2026-11-24') } as const
  const html = render({ ...dated, frister: [late] })
  expect(html).toContain('Kommunen skal regne med 23. november 2026; du kan regne med 24. november 2026.')
})

test('hostile text stays text', () => {
  const evil = { da: '<script>alert(1)</script>', en: '' }
  const [first] = dated.svar
  if (!first) throw new Error('the case has no answer')
  const html = render({ ...dated, overskrift: evil, svar: [{ ...first, overskrift: evil, uddybning: evil }] })
  expect(html).not.toContain('<script')
  expect(html.match(/&lt;script>/g)).toHaveLength(3)
})

test('every link to a place on the page has that place', () => {
  const html = render(open)
  for (const [, id] of html.matchAll(/href="#(svar-[^"]+)"/g)) expect(html).toContain(`id="${id}"`)
  expect(html).toContain('href="#svar-')
})
