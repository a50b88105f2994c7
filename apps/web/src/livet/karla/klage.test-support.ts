import { parseDay } from '@sagsvej/calendar'
import { genvurderingsbrev, klagekvittering } from '@sagsvej/casework'
import { efter } from '../breve.test-support.ts'
import type { Liv } from '../liv.test-support.ts'

/** Complained in time; the municipality keeps its decision and sends it on. */
export async function klaget(karla: Liv, afgoerelseId: string, afgjort: string): Promise<void> {
  const klageId = `k-${afgoerelseId}`
  const klageModtaget = karla.dag
  await karla.som('borger').gør('ModtagKlage', {
    klageId,
    afgoerelseId,
    modtaget: klageModtaget,
    form: 'skriftligt',
    tekst: 'Jeg kan stadig ikke løfte, og lægen siger det samme.',
    fra: 'borger',
  })
  karla.som('sagsbehandler')
  const [modtaget, afgørelseDen] = [parseDay(klageModtaget), parseDay(afgjort)]
  const kvittering = await karla.sender(klagekvittering(karla.hoved, { modtaget, afgørelseDen }))
  await karla.gør('KvitterForKlage', { klageId, brevId: kvittering })
  await karla.den(efter(karla.dag, 12))
  const begrundelse = 'Der er ikke kommet nyt, der ændrer vurderingen.'
  const brevId = await karla.sender(
    genvurderingsbrev(karla.hoved, {
      klageModtaget: modtaget,
      afgørelseDen,
      udfald: 'fastholdt',
      begrundelse: [{ da: begrundelse, en: begrundelse }],
    }),
  )
  await karla.gør('ForetagGenvurdering', { klageId, udfald: 'fastholdt', begrundelse, brevId })
  await karla.gør('VideresendKlage', { klageId, brevId })
}

/** The board upholds it. */
export async function stadfæstet(karla: Liv, afgoerelseId: string): Promise<void> {
  const klageId = `k-${afgoerelseId}`
  await karla.som('system').gør(
    'RegistrérAnkestyrelsensAfgørelse',
    { klageId, udfald: 'stadfaestet', modtaget: karla.dag, tekst: 'Kommunens afgørelse står ved magt.' },
    'ankestyrelsen',
  )
  karla.som('sagsbehandler')
}
