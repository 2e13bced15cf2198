"""References on their way: stripped copies, uploaded once and reused for their life."""

import asyncio
from collections.abc import Callable, Mapping

from nanostudio.core.request import Reference
from nanostudio.core.spec import ModelSpec, ProviderSpec, Travel
from nanostudio.library.library import Library
from nanostudio.library.sendable import Sendable
from nanostudio.providers.adapter import Adapter, SentReference, Uploads
from nanostudio.providers.http import Endpoint, Wire
from nanostudio.providers.table import ADAPTERS, UPLOADS
from nanostudio.store.database import Database
from nanostudio.store.uploads import find_upload, remember_upload

_SPARE_MS = 3600 * 1000  # an upload is not reused in its last hour
_DEADLINE_S = 300.0
_AT_ONCE = 3


class Uploader:
    """Turns a request's references into what the create needs, in their order."""

    def __init__(
        self,
        database: Database,
        library: Library,
        wire: Wire,
        now_ms: Callable[[], int],
        *,
        adapters: Mapping[str, Adapter] = ADAPTERS,
        uploads: Mapping[str, Uploads] = UPLOADS,
    ) -> None:
        self._database = database
        self._library = library
        self._wire = wire
        self._now_ms = now_ms
        self._adapters = adapters
        self._uploads = uploads
        self._turns: dict[tuple[str, str], asyncio.Lock] = {}
        self._slots = asyncio.Semaphore(_AT_ONCE)

    async def ready(
        self,
        references: tuple[Reference, ...],
        provider: ProviderSpec,
        model: ModelSpec,
        endpoint: Endpoint,
    ) -> tuple[SentReference, ...]:
        """Copies without metadata, with a URL where the model wants uploads.

        Raises Refused, NetworkError, ProviderError, StorageError. Uploads that went
        through before another one failed are remembered."""
        copies = [await self._copy(one, provider) for one in references]
        if model.references_travel is not Travel.UPLOAD:
            return tuple(_sent(copy) for copy in copies)
        urls = await asyncio.gather(
            *(self._url(copy, provider, endpoint) for copy in copies),
            return_exceptions=True,
        )
        sent = []
        for copy, url in zip(copies, urls, strict=True):
            if isinstance(url, BaseException):
                raise url
            sent.append(_sent(copy, url))
        return tuple(sent)

    async def _copy(self, reference: Reference, provider: ProviderSpec) -> Sendable:
        return await self._library.sendable(
            reference.sha256,
            max_bytes=provider.max_reference_bytes,
            max_pixels=provider.max_reference_pixels,
        )

    async def _url(
        self, copy: Sendable, provider: ProviderSpec, endpoint: Endpoint
    ) -> str:
        """The uploaded copy's address; tasks that share a reference upload it once."""
        turn = self._turns.setdefault((provider.id, copy.sha256), asyncio.Lock())
        async with turn:
            known = await self._database.run(
                find_upload,
                provider=provider.id,
                base_url=endpoint.base_url,
                sha256=copy.sha256,
                now_ms=self._now_ms(),
            )
            if known is not None:
                return known
            async with self._slots:
                return await self._upload(copy, provider, endpoint)

    async def _upload(
        self, copy: Sendable, provider: ProviderSpec, endpoint: Endpoint
    ) -> str:
        adapter = self._uploads[provider.id]
        began_ms = self._now_ms()
        reply = await self._wire.call(
            endpoint, adapter.upload(_sent(copy)), deadline_s=_DEADLINE_S
        )
        if not reply.is_success:
            raise self._adapters[provider.id].explain(reply)
        url = adapter.parse_upload(reply)
        await self._database.run(
            remember_upload,
            provider=provider.id,
            base_url=endpoint.base_url,
            sha256=copy.sha256,
            url=url,
            expires_ms=began_ms + int(provider.upload_ttl_s * 1000) - _SPARE_MS,
        )
        return url


def _sent(copy: Sendable, url: str | None = None) -> SentReference:
    return SentReference(
        path=copy.path, filename=copy.filename, mime=copy.mime, url=url
    )
