"use strict";
// An organization as a tree: the bodies above and below it, their posts, and who is attested in them, when first and last.
(function () {
  const { model, scenes, painting, captions } = tonggao;
  const MOST_ABOVE = 3;
  const MOST_DEPTH = 2; // of bodies below
  const MOST_BODIES = 12;
  const MOST_POSTS = 16;
  const MOST_POSTS_BELOW = 3; // of each body below
  const MOST_HOLDERS = 16;
  const MOST_HELD_BY = 4; // of each post, those most often attested
  const ROW_GAP = 14;
  const ACROSS = [90, 260]; // between columns: the taller the tree, the more
  const TIES = new Set(["under", "postIn", "heldPost", "formerPost"]);

  const heldBy = (post) =>
    model.nodes[post].edges.filter((edge) => edge.to === post && (edge.relation === "heldPost" || edge.relation === "formerPost"));
  const holdersOf = (post) =>
    [...new Set(heldBy(post).sort((a, b) => b.claims.length - a.claims.length || a.id - b.id).map((edge) => edge.from))];
  const attested = (post) => heldBy(post).reduce((sum, edge) => sum + edge.claims.length, 0);
  const postsOf = (body) => scenes.over(body, "postIn", true).sort((a, b) => attested(b) - attested(a) || a - b);
  const bodiesUnder = (body) => scenes.over(body, "under", true);

  function bodiesAbove(body) {
    const found = [];
    let [next] = scenes.over(body, "under", false);
    while (next !== undefined && next !== body && !found.includes(next) && found.length < MOST_ABOVE) {
      found.unshift(next);
      [next] = scenes.over(next, "under", false);
    }
    return found;
  }

  // Those that have posts, and those that have bodies of their own, before the others.
  function telling(body) {
    return postsOf(body).reduce((sum, post) => sum + 1 + attested(post), 0) + bodiesUnder(body).length;
  }

  // The tree below a body, as far as there is room: {body, posts, below}. The nearest bodies come first.
  function growTree(about) {
    const own = postsOf(about);
    const tree = { body: about, posts: own.slice(0, MOST_POSTS), below: [], depth: 0 };
    const seen = new Set([about, ...bodiesAbove(about)]);
    let [bodies, posts, left] = [MOST_BODIES, MOST_POSTS - tree.posts.length, own.length - tree.posts.length];
    for (const branch of scenes.walkDown(tree)) {
      const found = bodiesUnder(branch.body).filter((body) => !seen.has(body));
      const taken = branch.depth < MOST_DEPTH ? found.sort((a, b) => telling(b) - telling(a) || a - b).slice(0, bodies) : [];
      bodies -= taken.length;
      left += found.length - taken.length;
      for (const body of taken) {
        seen.add(body);
        const all = postsOf(body);
        const some = all.slice(0, Math.max(0, Math.min(MOST_POSTS_BELOW, posts)));
        posts -= some.length;
        left += all.length - some.length;
        branch.below.push({ body, posts: some, below: [], depth: branch.depth + 1 });
      }
    }
    return { tree, left };
  }

  // "2031-03-05 – 2031-04-18": the days of the first and the last readout that attest it.
  function spell(edges) {
    const dates = edges
      .flatMap((edge) => edge.claims.map((claim) => model.readouts[model.claims[claim].readout].date))
      .filter(Boolean)
      .sort();
    if (!dates.length) return null;
    const [first, last] = [dates[0], dates[dates.length - 1]];
    return first === last ? first : `${first} – ${last}`;
  }

  function spellsOf(holders, posts) {
    const remarks = new Map();
    for (const holder of holders) {
      const all = posts.flatMap(heldBy).filter((edge) => edge.from === holder);
      const held = all.filter((edge) => edge.relation !== "formerPost"); // an obituary's day is no day in the post
      const words = spell(held.length ? held : all);
      if (words) remarks.set(holder, [held.length ? words : `${model.text("former")} ${words}`]);
    }
    return remarks;
  }

  // Heights: a body's posts beside it, row for row, and the bodies below it under those rows.
  function placeRows(tree, places) {
    let y = 0;
    const place = (branch) => {
      const box = painting.boxOf(branch.body);
      const top = y;
      for (const post of branch.posts) {
        const own = painting.boxOf(post);
        places.set(post, { y: y + own.top });
        y += own.top + own.bottom + ROW_GAP;
      }
      const middle = branch.posts.length ? (top + y - ROW_GAP) / 2 - (box.bottom - box.top) / 2 : top + box.top;
      places.set(branch.body, { y: Math.max(middle, top + box.top) });
      y = Math.max(y, places.get(branch.body).y + box.bottom + ROW_GAP);
      branch.below.forEach(place);
    };
    place(tree);
    return y - ROW_GAP;
  }

  function placeColumns(all, scene, height) {
    const halfOf = (ids) => Math.max(...ids.map((id) => Math.max(painting.boxOf(id).left, painting.boxOf(id).right)));
    const columns = all.filter((column) => column.ids.length).map((column) => ({ ...column, half: halfOf(column.ids) }));
    const width = columns.reduce((sum, { half }) => sum + 2 * half, 0);
    const across = Math.min(ACROSS[1], Math.max(ACROSS[0], (height - width) / Math.max(1, columns.length - 1)));
    let x = 0;
    for (const { ids, heading, half } of columns) {
      for (const id of ids) scene.places.get(id).x = x + half;
      const top = Math.min(...ids.map((id) => scene.places.get(id).y - painting.boxOf(id).top));
      if (heading) scene.captions.push({ x: x + half, y: top - captions.HEIGHT / 2, words: heading });
      x += half * 2 + across;
    }
  }

  // Of each holder's lines the one to the post that stands first: beside that one the holder is drawn.
  function topmost(holders, lines, scene) {
    const heightOf = (line, holder) => scene.places.get(line.from === holder ? line.to : line.from).y;
    return holders.flatMap((holder) =>
      lines
        .filter((line) => line.from === holder || line.to === holder)
        .sort((a, b) => heightOf(a, holder) - heightOf(b, holder))
        .slice(0, 1),
    );
  }

  // The holders as a whole no higher than the tree, nor lower where there is room.
  function keepBeside(holders, height, scene, heading) {
    if (!holders.length) return;
    const top = Math.min(...holders.map((id) => scene.places.get(id).y - painting.boxOf(id).top));
    const bottom = Math.max(...holders.map((id) => scene.places.get(id).y + painting.boxOf(id).bottom));
    const shift = Math.max(-top, Math.min(0, height - bottom));
    for (const id of holders) scene.places.get(id).y += shift;
    scene.captions.find((caption) => caption.words === heading).y += shift;
  }

  tonggao.makers.organization = function (about) {
    const { tree, left } = growTree(about);
    const branches = [...scenes.walkDown(tree)];
    const posts = branches.flatMap((branch) => branch.posts);
    const found = new Set(posts.flatMap(holdersOf));
    const holders = [...new Set(posts.flatMap((post) => holdersOf(post).slice(0, MOST_HELD_BY)))].slice(0, MOST_HOLDERS);
    const remarks = spellsOf(holders, posts);
    painting.state.remarks = remarks; // before anything is measured
    const above = bodiesAbove(about);
    const below = branches.filter((branch) => branch.depth);
    const scene = { places: new Map(), captions: [] };
    const height = placeRows(tree, scene.places);
    for (const body of above) scene.places.set(body, { y: scene.places.get(about).y });
    for (const holder of holders) scene.places.set(holder, { y: 0 });
    const heading = (name, count) => scenes.heading(model.text(`organization_${name}`), count);
    const atDepth = (depth) => below.filter((branch) => branch.depth === depth).map((branch) => branch.body);
    const last = heading("holders", found.size);
    const lines = scenes
      .tiesAmong([...scene.places.keys()], { all: true })
      .filter((line) => line.edges.some((edge) => TIES.has(edge.relation)));
    const columns = [
      ...above.map((body, i) => ({ ids: [body], heading: i ? null : heading("above", above.length) })),
      { ids: [about] },
      { ids: atDepth(1), heading: heading("below", below.length) },
      { ids: atDepth(2) },
      { ids: posts, heading: heading("posts", posts.length) },
      { ids: holders, heading: last },
    ];
    placeColumns(columns, scene, height);
    scenes.levelWith(scene, holders, topmost(holders, lines, scene), last);
    keepBeside(holders, height, scene, last);
    return { ...scene, lines, remarks, left: left + found.size - holders.length, faint: 0.5 };
  };
})();
