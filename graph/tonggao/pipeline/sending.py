"""Keeps a store elsewhere in step with the graph in the output folder: only what has changed is sent."""

from tonggao.describe import entities_graph, readout_iri
from tonggao.pipeline.ledger import Ledger
from tonggao.store import GraphStore
from tonggao.store.remote import RemoteStore

_ENTITIES = ""  # what the ledger calls the graph of all entities: no readout has an empty id


def send(store: GraphStore, remote: RemoteStore, ledger: Ledger, generation: str) -> int:
    """Put what the remote store does not have yet in the place of what it has; how many readouts were sent.

    ``generation`` names what the store holds: with another one the entities may be others, too. The ledger knows what was sent there. A graph is replaced at once; between two of them the remote store may be asked.
    Raises StoreError where it cannot be reached or written.
    """
    count, sent = 0, ledger.sent(remote.url)
    for id_ in sent.gone():
        remote.remove_readouts([readout_iri(id_, remote.base)])
        sent.forget(id_)
    for id_, digest in sent.missing():
        iri = readout_iri(id_, remote.base)
        remote.replace_readouts([(iri, (f"{quad} .\n" for quad in store.quads(iri)))])
        sent.keep(id_, digest)
        count += 1
    if sent.last(_ENTITIES) != generation:
        remote.load_ontology()
        remote.replace_entities(f"{quad} .\n" for quad in store.quads(entities_graph(remote.base)))
        sent.keep(_ENTITIES, generation)
    return count
