/** The cycles of a graph of files, each once, as `a -> b -> a`; a file that imports itself is one. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const cycles: string[] = []
  const done = new Set<string>()
  const trail: string[] = []

  const visit = (file: string): void => {
    const at = trail.indexOf(file)
    if (at >= 0) cycles.push([...trail.slice(at), file].join(' -> '))
    if (at >= 0 || done.has(file)) return
    trail.push(file)
    for (const next of graph.get(file) ?? []) visit(next)
    trail.pop()
    done.add(file)
  }

  for (const file of graph.keys()) visit(file)
  return cycles
}
