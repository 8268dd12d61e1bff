/** Where a pen goes: the ends of each stroke and the handles of its curves, in places; `starts` are where it is set down. */
export function pathPoints(d: string) {
  let [x, y] = [0, 0]
  let handle = [0, 0]
  const starts: [number, number][] = []
  const ends: [number, number][] = []
  const handles: [number, number][] = []
  for (const [, command = '', written = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (written.match(/-?\d+/g) ?? []).map(Number)
    const isStep = command === command.toLowerCase()
    const [fromX, fromY] = isStep ? [x, y] : [0, 0]
    const name = command.toLowerCase()
    const across = name === 'v' ? x - fromX : (numbers.at(name === 'h' ? 0 : -2) ?? 0)
    const down = name === 'h' ? y - fromY : (numbers.at(-1) ?? 0)
    const ahead = [2 * x - (handle[0] ?? 0), 2 * y - (handle[1] ?? 0)]
    const [handleX = 0, handleY = 0] =
      name === 'q' ? [fromX + (numbers[0] ?? 0), fromY + (numbers[1] ?? 0)] : ahead
    x = fromX + across
    y = fromY + down
    if (name === 'q' || name === 't') handles.push([handleX, handleY])
    handle = name === 'q' || name === 't' ? [handleX, handleY] : [x, y]
    if (name === 'm') starts.push([x, y])
    else ends.push([x, y])
  }
  return { starts, ends, handles }
}
