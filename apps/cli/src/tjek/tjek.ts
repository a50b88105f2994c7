import { findBestemmelser, lov } from '@sagsvej/law'
import type { Definition } from '@sagsvej/rules'
import { checkLaw, type Kontrol, nameOf, REFUSED_AT_BUILD, readyMadeTest } from '@sagsvej/rules/check'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { readDay } from '../tider.ts'
import type { Tjekopgave } from './opgave.ts'
import type { Tjekrapport } from './tjekrapport.ts'

/** Checks what is asked for of the law. @throws Brugerfejl when there is no such thing in it */
export function tjek(
  asked: Tjekopgave,
  definitions: readonly Definition[],
  { idag }: Omgivelser,
): Tjekrapport {
  const day = readDay('--on', asked.on) ?? idag
  const start = performance.now()
  const report = checkLaw({
    law: lov,
    definitions,
    from: lov.ældsteDag,
    before: lov.førLoven,
    search: !asked.build,
    ...aboutOf(asked.om, definitions),
    ...(asked.undated ? {} : { today: day }),
    ...(asked.prøvet ? { answered: asked.prøvet } : {}),
  })
  const { findings } = report
  return {
    ...report,
    findings: asked.build ? findings.filter(({ code }) => REFUSED_AT_BUILD.has(code)) : findings,
    law: lov,
    ms: performance.now() - start,
    prøve: (finding, sprog) => readyMadeTest(finding, lov, { name: 'lov', from: '@sagsvej/law' }, sprog),
  }
}

function aboutOf(om: Tjekopgave['om'], definitions: readonly Definition[]): Pick<Kontrol, 'about'> {
  switch (om.art) {
    case 'alt':
      return {}
    case 'reference': {
      const ids = findBestemmelser(lov.bestemmelser, om.hvilke).map(({ id }) => id)
      if (ids.length === 0) throw unknown(om.hvilke)
      return { about: ({ slags, navn }) => slags === 'bestemmelse' && ids.includes(navn) }
    }
    case 'fil': {
      const here = definitions
        .filter(({ sted }) => sted?.fil === om.hvilke || sted?.gennem?.fil === om.hvilke)
        .map(nameOf)
      if (here.length === 0) throw empty(om.hvilke)
      return { about: (one) => here.some(({ slags, navn }) => slags === one.slags && navn === one.navn) }
    }
  }
}

const unknown = (reference: string): Brugerfejl =>
  new Brugerfejl({
    da: `${reference}: den bestemmelse har vi ikke. Kør "sagsvej law" for at se dem alle.`,
    en: `${reference}: we do not have that provision. Run "sagsvej law" to see them all.`,
  })

const empty = (file: string): Brugerfejl =>
  new Brugerfejl({
    da: `${file}: loven har ingen bestemmelse, oplysning, sats eller skøn fra den fil. Skal den være med, så importér den fra lovens index.ts, og byg igen.`,
    en: `${file}: the law has no provision, fact, rate or judgement from that file. If it should, import it from the law’s index.ts and build again.`,
  })
