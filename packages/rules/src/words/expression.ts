import type { Led } from '../tree.ts'

/** Base of every word of the rule language: a thin wrapper that gives a tree node its kind, and so its vocabulary. */
export abstract class Udtryk {
  readonly led: Led
  constructor(led: Led) {
    this.led = led
  }
}
