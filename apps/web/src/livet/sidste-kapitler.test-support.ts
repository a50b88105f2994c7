import { createHash } from 'node:crypto'
import { parseDay } from '@sagsvej/calendar'
import { type Aktindsigtsdokument, aktindsigtssvarbrev, dokumenter, emne } from '@sagsvej/casework'
import { dokumentetErInternt } from '@sagsvej/law'
import type { Liv } from './liv.test-support.ts'

/** The flex job is agreed on and begins, and the waiting on its benefit ends. */
export async function iFleksjob(liv: Liv, fra: string): Promise<void> {
  const job = { fleksjobId: 'j1' }
  await liv.gør('AftalFleksjob', {
    ...job,
    virksomhed: 'Biblioteket',
    arbejdsfelt: 'kontor',
    bevilgetFra: fra,
    foerste: true,
    midlertidigt: false,
    fastholdelse: false,
  })
  await liv.den(fra)
  await liv.gør('BegyndFleksjob', { ...job, fra, skaanebehov: [] })
  await liv.gør('OphørLedighedsydelse', { ledighedId: 'l1', fra, grund: 'fleksjob' })
}

/** Every document is looked at; the office's own considerations are kept back, with their paragraph; the rest is given. */
export async function aktindsigt(liv: Liv): Promise<void> {
  const anmodningId = 'akt-1'
  const modtaget = liv.dag
  await liv.gør('OpretDokument', {
    dokumentId: 'd-overvejelser',
    titel: 'Overvejelser',
    art: 'internt',
    endelig: false,
    afgivet: false,
  })
  await liv.som('borger').gør('BedOmAktindsigt', {
    anmodningId,
    modtaget,
    partId: 'borger',
    form: 'mundtligt',
    oensker: 'Hele min sag',
  })
  await liv.som('sagsbehandler').gør('AfgrænsAktindsigt', { anmodningId })
  const papers = [...emne(await liv.sag(), dokumenter).values()]
  for (const { dokumentId, version, art } of papers) {
    const internt = art === 'internt'
    await liv.gør('GennemgåDokument', {
      anmodningId,
      dokumentId,
      version,
      internt,
      passager: [],
      oplysninger: [],
      ...(internt ? { begrundelse: 'Kommunens egne overvejelser, som ingen har fået.' } : {}),
    })
  }
  const [newest] = dokumentetErInternt.bestemmelse.versioner.slice(-1)
  const svar = aktindsigtssvarbrev(liv.hoved, {
    lov: 'forvaltningsloven',
    modtaget: parseDay(modtaget),
    dokumenter: papers.map(({ dokumentId: id, titel, version, den: dato, art }): Aktindsigtsdokument => {
      const paper = { id, titel, version, dato }
      if (art !== 'internt') return { ...paper, udfald: 'udleveret' }
      const begrundelse = {
        da: 'Det er kommunens egne overvejelser, som ingen uden for kommunen har fået.',
        en: 'It is the municipality’s own considerations, which nobody outside has been given.',
      }
      return { ...paper, udfald: 'undtaget', hjemler: newest ? [newest.hjemmel] : [], begrundelse }
    }),
  })
  if (!svar.skrevet) throw new Error(svar.mangler.join(' '))
  const brevId = await liv.skriver(svar.brev)
  const pakke = createHash('sha256')
    .update(JSON.stringify(papers.map(({ dokumentId }) => dokumentId)))
    .digest('hex')
  const given = { anmodningId, brevId, kanal: 'digital_post', pakke }
  await liv.gør('AfgørAktindsigt', given)
  await liv.gør('UdleverAktindsigt', given)
  await liv.afsender(brevId)
  await liv.fremme(brevId)
}

/** She applies in time, and the pension begins on the day the law gives. */
export async function folkepension(liv: Liv, betalesFra: string): Promise<void> {
  const pension = { folkepensionsId: 'fp1' }
  await liv.gør('FølgFolkepensionsalder', pension)
  await liv.som('borger').gør('SøgFolkepension', { ...pension, modtaget: liv.dag })
  await liv.som('sagsbehandler').den(betalesFra)
  await liv.gør('FastsætFolkepensionsstart', { ...pension, betalesFra })
}
