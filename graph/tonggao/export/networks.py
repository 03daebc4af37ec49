"""The network of entities for Gephi, Cytoscape, R and igraph."""

from typing import BinaryIO
from xml.etree.ElementTree import ElementTree, indent

from tonggao.entity_network import entity_network
from tonggao.store import GraphStore


def write_graphml(store: GraphStore, out: BinaryIO) -> None:
    """GraphML: nodes and edges with their attributes as strings."""
    import networkx

    networkx.write_graphml_xml(entity_network(store), out, encoding="utf-8", named_key_ids=True)


def write_gexf(store: GraphStore, out: BinaryIO) -> None:
    """The same as GEXF 1.2."""
    from networkx.readwrite.gexf import GEXFWriter

    xml = GEXFWriter(entity_network(store), encoding="utf-8", version="1.2draft").xml
    # networkx puts in the day and its own version: the same graph has to be the same bytes.
    meta = xml.find("meta")
    del meta.attrib["lastmodifieddate"]
    meta.find("creator").text = "tonggao"
    indent(xml)
    ElementTree(xml).write(out, encoding="utf-8", xml_declaration=True)
